/** What visitors download, brotli-compressed, against what one round trip can carry. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';

const ALL = 'its-not-ok.js';
const CLASSIC = 'its-not-ok.classic.js';
const limitsFor = (file) => {
  if (file === ALL) return {aim: 12_500, budget: 12_500};
  // All languages, the feed and the calendar are inside: it cannot come in one round trip.
  if (file === CLASSIC) return {aim: 36_000, budget: 36_000};
  return file.startsWith('locales/') ? {aim: 6_000, budget: 6_000} : {aim: 8_500, budget: 9_500};
};

if (!existsSync(`dist/cdn/${ALL}`)) {
  console.error(`dist/cdn/${ALL} is not there: run \`npm run build\` first.`);
  process.exit(1);
}

const bytes = (n) => `${n.toLocaleString('en-GB')} B`;
const brotli = (file) =>
  brotliCompressSync(readFileSync(`dist/cdn/${file}`), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11},
  }).length;

const verdict = (size, {aim, budget}) => {
  if (size > budget) return `✗ ${bytes(size - budget)} above its budget of ${bytes(budget)}`;
  if (size > aim) return `! fits ${bytes(budget)}, but ${bytes(size - aim)} above our aim`;
  return `✓ ${bytes(aim - size)} to spare of ${bytes(aim)}`;
};

/** All elements, one element, a language. */
const rank = (file) => (file === ALL ? 0 : file.includes('/') ? 2 : 1);

const rows = readdirSync('dist/cdn', {recursive: true})
  .filter((file) => file.endsWith('.js'))
  .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
  .map((file) => ({file, size: brotli(file), limits: limitsFor(file)}));

console.log('What a visitor downloads (brotli):');
for (const {file, size, limits} of rows)
  console.log(`  ${file.padEnd(24)} ${bytes(size).padStart(9)}  ${verdict(size, limits)}`);

if (rows.some(({size, limits}) => size > limits.budget)) {
  console.error('Above its budget, a script costs slow connections another round trip.');
  process.exitCode = 1;
}
