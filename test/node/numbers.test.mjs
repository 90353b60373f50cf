/* Every telephone number that we publish is one of the registry, or an example that rings nowhere. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {itsNotOk} from 'its-not-ok-elements/campaign';

const digitsOf = (text) => text.replace(/\D/g, '');

const registry = new Set(
  itsNotOk((text) => text).helplines.flatMap(({phone, text = ''}) => [phone, text].map(digitsOf)),
);

/** Numbers of Ofcom for drama: nobody has one. */
const isExample = (digits) => /^01632960\d{3}$/.test(digits);

/** The dialling codes that texts about the emergency number name beside it. */
const codes = new Set(['18001', '18000', '55']);

/** The digits of each number that a text shows or dials. */
function* numbersIn(text) {
  for (const [, digits] of text.matchAll(/\b(?:tel|sms):(\+?\d+)/g)) yield digits;
  // As people write them: "0808 800 5000".
  for (const [number] of text.matchAll(
    /(?<![\d.,#\w/-])0\d{2,4}[ .-]\d{3,4}(?:[ .-]?\d{2,4})?(?![\d\w])/g,
  ))
    yield digitsOf(number);
  for (const [number] of text.matchAll(/(?<![\d.#\w-])0[1-9]\d{8,9}(?![\d\w])/g)) yield number;
  // "call 999", "call the police: 999"
  for (const [, number] of text.matchAll(
    /\b(?:call|dial|ring|press)\b[^.<#\d\n]{0,40}(\d{2,6})\b(?! ?\d|-)/gi,
  ))
    yield number;
}

const isKnown = (digits) => registry.has(digits) || isExample(digits) || codes.has(digits);

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {encoding: 'utf8'})
  .trim()
  .split('\n');
const built = readdirSync('dist', {recursive: true}).map((file) => `dist/${file}`);

const published = [
  ...tracked.filter((file) =>
    /^(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$|^(docs|examples)\//.test(file),
  ),
  'llms.txt',
  ...built,
].filter((file) => /\.(md|html|txt|json|css|m?js|tsx?|vue|svelte|astro|njk)$/.test(file));

describe('every published number', () => {
  it('is one of the registry, or an example', () => {
    const unknown = published.flatMap((file) =>
      [...numbersIn(readFileSync(file, 'utf8'))]
        .filter((digits) => !isKnown(digits))
        .map((digits) => `${file}: ${digits}`),
    );
    assert.deepEqual([...new Set(unknown)], []);
  });

  it('is found where numbers stand', () => {
    const files = ['README.md', 'docs/embed.md', 'llms.txt', 'dist/cdn/snippets.html'];
    for (const file of [...files, 'examples/school/index.html', 'dist/cdn/its-not-ok.classic.js']) {
      const found = new Set(numbersIn(readFileSync(file, 'utf8')));
      for (const digits of ['08088005000', '08001111'])
        assert.ok(found.has(digits), `${file} has ${digits}`);
    }
  });

  it('would be found with a wrong digit', () => {
    for (const written of ['0808 800 5000', '0800 1111', 'tel:08088005000', 'tel:999', 'call 999'])
      for (const [index, digit] of [...written].entries())
        for (let wrong = 0; wrong < 10 && /\d/.test(digit); wrong++) {
          if (wrong === Number(digit) || (index === 0 && wrong !== 0)) continue;
          const changed = written.slice(0, index) + wrong + written.slice(index + 1);
          const [found] = numbersIn(`<p>${changed}</p>`);
          assert.ok(found && !isKnown(found), changed);
        }
  });
});
