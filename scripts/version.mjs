/** Writes package.json's version into the files that repeat it. `npm version` runs this script. `--check` only compares. */
import {readFileSync, writeFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const number = String.raw`\d+\.\d+\.\d+(?:-[\w.]+)?`;
const places = {
  'src/internal/version.ts': `(?<=version = ')${number}`,
  ...Object.fromEntries(
    ['README.md', 'docs/embed.md', 'docs/feed.md'].map((file) => [
      file,
      `(?<=/its-not-ok/|its-not-ok-elements@)${number}`,
    ]),
  ),
};

for (const [file, place] of Object.entries(places)) {
  const text = readFileSync(file, 'utf8');
  const current = text.replaceAll(new RegExp(place, 'g'), version);
  if (current === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`✗ ${file} does not have the version of package.json: run \`npm run version\``);
    process.exitCode = 1;
  } else writeFileSync(file, current);
}
