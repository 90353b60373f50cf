/**
 * Writes the version of package.json and the addresses of addresses.json into the files that repeat them. `npm version` runs this
 * script. `--check` only compares.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const read = (file) => readFileSync(file, 'utf8');
const {version} = JSON.parse(read('package.json'));
const {homepage, repository, bugs, cdn} = JSON.parse(read('addresses.json'));

const number = String.raw`\d+\.\d+\.\d+(?:-[\w.]+)?`;
const setVersion = (text) =>
  text.replaceAll(new RegExp(`(?<=/its-not-ok/|its-not-ok-elements@)${number}`, 'g'), version);

const edits = {
  'package.json': (text) => {
    const fields = {homepage, repository: {type: 'git', url: `git+${repository}.git`}, bugs};
    return `${JSON.stringify({...JSON.parse(text), ...fields}, null, 2)}\n`;
  },
  'src/internal/version.ts': (text) =>
    text.replace(new RegExp(`(?<=version = ')${number}`), version),
  'README.md': setVersion,
  'docs/embed.md': setVersion,
  'docs/feed.md': (text) => setVersion(text).replace(/https:[^`]+(?=@[^`@]+schema\.json)/, cdn),
};

for (const [file, edit] of Object.entries(edits)) {
  const text = read(file);
  const current = edit(text);
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    console.error(
      `✗ ${file} does not have the version of package.json or the addresses of addresses.json: run \`npm run version\``,
    );
    process.exitCode = 1;
  } else writeFileSync(file, current);
}
