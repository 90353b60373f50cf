/** Compares the compressed size of each script with its budget in docs/decisions/0012-lit-everywhere.md. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const ALL = 'its-not-ok.js';
const CLASSIC = 'its-not-ok.classic.js';

/** The largest size that a file may have, in bytes. A file that is loaded on demand has the budget of one element. */
const budgetFor = (file) => {
  if (file === ALL) return 22_000;
  if (file === CLASSIC) return 48_000;
  return file.startsWith('locales/') ? 10_000 : 14_500;
};

if (!existsSync(`dist/cdn/${ALL}`)) {
  console.error(`dist/cdn/${ALL} is missing: run \`npm run build\` first.`);
  process.exit(1);
}

const bytes = (n) => `${n.toLocaleString('en-GB')} B`;
const brotli = (file) =>
  brotliCompressSync(readFileSync(`dist/cdn/${file}`), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11},
  }).length;

const verdict = (size, budget) =>
  size > budget
    ? `✗ ${bytes(size - budget)} above its budget of ${bytes(budget)}`
    : `✓ ${bytes(budget - size)} to spare of ${bytes(budget)}`;

/** Puts the script with all elements first, the other scripts next and the languages last. */
const rank = (file) => (file === ALL ? 0 : file.includes('/') ? 2 : 1);

const rows = readdirSync('dist/cdn', {recursive: true})
  .filter((file) => file.endsWith('.js'))
  .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
  .map((file) => ({file, size: brotli(file), budget: budgetFor(file)}));

console.log('What a visitor downloads (brotli):');
for (const {file, size, budget} of rows)
  console.log(`  ${file.padEnd(26)} ${bytes(size).padStart(9)}  ${verdict(size, budget)}`);

if (rows.some(({size, budget}) => size > budget)) process.exitCode = 1;
