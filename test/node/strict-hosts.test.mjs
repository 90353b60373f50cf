/** Our sources and scripts do nothing that a strict Content-Security-Policy forbids. In the sources, lint refuses it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {ESLint} from 'eslint';

describe('lint refuses', () => {
  let eslint;
  before(() => (eslint = new ESLint({cwd: process.cwd()})));

  const rulesAgainst = async (code) => {
    // Use the path of a real file, because the TypeScript project must contain it.
    const [{messages}] = await eslint.lintText(code, {filePath: 'src/elements/shared/heading.ts'});
    return messages.map(({ruleId, message}) => ruleId ?? message);
  };

  const lit = "import {html} from 'lit';";
  const forbidden = {
    'no-eval': ["eval('1');"],
    'no-new-func': ["export const one = new Function('return 1');"],
    '@typescript-eslint/no-implied-eval': ["setTimeout('one()', 1);"],
    'no-script-url': ["export const href = 'javascript:void 0';"],
    'no-restricted-imports': [
      "export {unsafeHTML} from 'lit/directives/unsafe-html.js';",
      "export {unsafeSVG} from 'lit/directives/unsafe-svg.js';",
      "export {unsafeStatic} from 'lit/static-html.js';",
      "export {styleMap} from 'lit/directives/style-map.js';",
    ],
    'no-restricted-properties': [
      "document.body.innerHTML = '';",
      "document.body.insertAdjacentHTML('beforeend', '');",
      "new DOMParser().parseFromString('', 'text/html');",
      "document.body.style.cssText = '';",
    ],
    'lit/ban-attributes': [
      `${lit} export const one = (style: string) => html\`<p style=\${style}></p>\`;`,
    ],
    'no-restricted-syntax': [
      `${lit} export const one = html\`<p style="color: red"></p>\`;`,
      `${lit} export const one = html\`<style>p { color: red }</style>\`;`,
      "export const src = 'data:image/png;base64,';",
      'export const src = (id: string) => `blob:${id}`;',
    ],
  };
  for (const [rule, codes] of Object.entries(forbidden))
    for (const code of codes)
      it(`${code.replace(lit, '').trim()} (${rule})`, async () =>
        assert.ok((await rulesAgainst(code)).includes(rule)));

  it('nothing in an ordinary template', async () => {
    const code = `${lit}
      export const one = (text: string) => html\`<a class="x y" href=\${text} @click=\${one}>\${text}</a>\`;\n`;
    assert.deepEqual(await rulesAgainst(code), []);
  });
});

const scriptsIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}/${file}`);

const never = {
  'evaluates text': /\beval\(|\bFunction\(|set(Timeout|Interval)\(["'`]/,
  'makes data: or blob: addresses': /["'`(](data|blob):/,
  'stores anything': /localStorage|sessionStorage|indexedDB|\.cookie\b/,
};
/** Lit does these under its own policy. Our own code may not. */
const onlyInLit = {
  'turns text into markup':
    /innerHTML|outerHTML|insertAdjacentHTML|parseFromString|document\.write|unsafeHTML|createPolicy/,
  'writes styles into markup': /<style|<[^>]*\sstyle=|cssText|setAttribute\(["'`]style/,
};

const check = (scripts, patterns) => {
  for (const [what, pattern] of Object.entries(patterns))
    it(what, () => {
      assert.ok(scripts.length > 10);
      for (const file of scripts) {
        const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
        const [found] = pattern.exec(code) ?? [];
        assert.equal(found, undefined, file);
      }
    });
};

describe('no script', () => check(scriptsIn('dist/cdn'), never));

describe('none of our modules', () =>
  check(
    scriptsIn('dist').filter((file) => !file.startsWith('dist/cdn/')),
    {...never, ...onlyInLit},
  ));
