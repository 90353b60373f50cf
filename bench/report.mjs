/** Writes the figures as tables, and puts them into docs/performance.md. */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {judge, median} from './limits.mjs';

const DOCUMENT = 'docs/performance.md';
const [START, END] = ['<!-- figures -->', '<!-- /figures -->'];

const digits = {B: 0, ms: 1, µs: 0, '×': 2, '': 3};
const write = (figure, unit) => {
  const fractions = {minimumFractionDigits: digits[unit], maximumFractionDigits: digits[unit]};
  return `${figure.toLocaleString('en-GB', fractions)} ${unit === '×' ? '' : unit}`.trim();
};

const table = (lines) => {
  const head = Object.keys(lines[0]);
  return [head, head.map((_, i) => (i ? '--:' : '---')), ...lines.map(Object.values)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};

/** One line for each row; a row that misses its limit ends with a ✗. */
export const limitsTable = (rows) =>
  table(
    rows.map((row) => {
      const {title, unit, ours, beside, limit} = row;
      const verdict = judge(row);
      return {
        Figure: title,
        Ours: write(median(ours), unit),
        Beside: beside ? `${beside.name}: ${write(median(beside.figures), unit)}` : '',
        Ratio: beside ? write(verdict.median, '×') : '',
        Range: beside ? `${write(verdict.low, '×')} to ${write(verdict.high, '×')}` : '',
        Limit: limit ?? '',
        '': limit === undefined ? '' : verdict.missed ? '✗' : '✓',
      };
    }),
  );

/** One line for each element, ours and the peers. */
export const peersTable = (peers) =>
  table(
    peers.map(({title, bytes, firstRender, hundred, memory}) => ({
      Element: title,
      'Script and style sheet': write(bytes, 'B'),
      'First render': write(firstRender, 'ms'),
      '100 of them': write(hundred, 'ms'),
      'Memory of one': write(memory, 'B'),
    })),
  );

const versionOf = (name) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** Says on which date, from which commit, and with which browser, Lit and machine the figures were measured. */
export function origin({browser, machine}) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {encoding: 'utf8'}).trim();
  return `${new Date().toISOString().slice(0, 10)}, commit ${commit}: ${browser}, Lit ${versionOf('lit')}, ${machine}.`;
}

/** Replaces the figures in the document. */
export async function publish(...parts) {
  const document = readFileSync(DOCUMENT, 'utf8');
  const [before] = document.split(START);
  const [, after] = document.split(END);
  const text = [`${before}${START}`, ...parts, `${END}${after}`].join('\n\n');
  const options = {...(await resolveConfig(DOCUMENT)), parser: 'markdown'};
  writeFileSync(DOCUMENT, await format(text, options));
}
