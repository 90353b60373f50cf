/**
 * Makes README.md the page that npm shows: links and pictures get absolute addresses, and the place marked `cdn` gets the snippet
 * with the hashes of this build. `npm pack` runs the script before it packs, and with `--restore` afterwards.
 */
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {cdnSnippet} from './rollup/snippets.mjs';

const SAVED = 'reports/README.md';
const PLACE = /<!-- cdn -->[^]*?<!-- \/cdn -->/;

if (process.argv.includes('--restore')) renameSync(SAVED, 'README.md');
else {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const {version} = read('package.json');
  const {repository} = read('addresses.json');
  const readme = readFileSync('README.md', 'utf8');
  // A second run would save the changed page as the original.
  if (!PLACE.test(readme))
    throw new Error('README.md has no place for the snippet: run `git restore README.md`');

  const absolute = (link, picture, text, path) =>
    `${picture}[${text}](${repository}/${picture ? 'raw' : 'blob'}/v${version}/${path})`;
  const page = readme
    .replace(
      PLACE,
      () => `\`\`\`html\n${cdnSnippet(version, read('dist/cdn/integrity.json'))}\n\`\`\``,
    )
    .replaceAll(/(!?)\[([^\]]*)\]\((?!https:|#)([^)]+)\)/g, absolute);

  mkdirSync('reports', {recursive: true});
  writeFileSync(SAVED, readme);
  writeFileSync('README.md', page);
}
