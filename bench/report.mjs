/** Prints the figures, and puts them into docs/performance.md. */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const DOCUMENT = 'docs/performance.md';
const [START, END] = ['<!-- figures -->', '<!-- /figures -->'];

const digits = {B: 0, ms: 1, '×': 2, '': 3};
const write = (figure, unit) =>
  figure === undefined
    ? ''
    : `${figure.toLocaleString('en-GB', {minimumFractionDigits: digits[unit], maximumFractionDigits: digits[unit]})} ${unit === '×' ? '' : unit}`.trim();

const versionOf = (name) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** Returns how many limits were missed. */
export async function report(rows, {browser, machine}) {
  const lines = rows.map(({title, unit, ours, vanilla, lit, limit, ratio = ours / vanilla}) => ({
    Figure: title,
    Ours: write(ours, unit),
    'By hand': write(vanilla, unit),
    'npm, on Lit': write(lit, unit),
    Ratio: ratio.toFixed(2),
    Limit: limit === undefined ? '' : limit.toFixed(2),
    '': limit === undefined ? '' : ratio <= limit + 0.005 ? '✓' : '✗',
  }));
  console.table(lines);

  const head = Object.keys(lines[0]);
  const table = [head, head.map((_, i) => (i ? '--:' : '---')), ...lines.map(Object.values)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {encoding: 'utf8'}).trim();
  const versions = `${new Date().toISOString().slice(0, 10)}, commit ${commit}: ${browser}, Lit ${versionOf('lit')}, ${machine}.`;
  const document = readFileSync(DOCUMENT, 'utf8');
  const [before, rest] = document.split(START);
  const text = `${before}${START}\n\n${table}\n\n${versions}\n\n${END}${rest.split(END)[1]}`;
  writeFileSync(
    DOCUMENT,
    await format(text, {...(await resolveConfig(DOCUMENT)), parser: 'markdown'}),
  );
  return lines.filter((line) => line[''] === '✗').length;
}
