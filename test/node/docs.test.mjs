/*
 * Checks each block of code in the docs. Markup must use tags and attributes that exist, scripts must compile against the package,
 * JSON and CSS must parse, and commands must name scripts that exist.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {parseFragment} from 'parse5';
import postcss from 'postcss';
import ts from 'typescript';
import {installPacked} from '../../scripts/packed.mjs';

const read = (path) => readFileSync(path, 'utf8');
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n');

const blocks = files.flatMap((file) =>
  [...read(file).matchAll(/^( *)(`{3,})(\S*)[^\n]*\n([^]*?)^\1\2 *$/gm)].map(
    ({1: indent, 3: language, 4: code, index}) => ({
      file,
      line: read(file).slice(0, index).split('\n').length,
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  ),
);

/** Languages that this test does not check, because other programs or only people read them. */
const others = ['text', 'http', 'nginx', 'apache', 'apacheconf', 'diff', 'php', 'toml', 'yaml'];

const manifest = JSON.parse(read('dist/custom-elements.json'));
const elements = new Map(
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({customElement}) => customElement)
    .map((element) => [element.tagName, element]),
);
const {scripts} = JSON.parse(read('package.json'));

/** Whether every element has this attribute. */
const isGlobal = (name) =>
  /^(class|dir|hidden|id|lang|slot|style|title|translate|key|ref|(data|aria)-.+)$/.test(name);
/** Whether a template language or an event handler gives this attribute its meaning. */
const isBound = (name) => /[:@*#()[\].{}]/.test(name) || /^on/.test(name);

function checkMarkup(code) {
  const visit = (node) => {
    const {tagName, attrs = [], childNodes = [], content} = node;
    if (tagName?.includes('-')) {
      const element = elements.get(tagName);
      // Elements with these prefixes belong to other projects.
      assert.ok(element || /^(app|my|astro|next)-/.test(tagName), `<${tagName}> does not exist`);
      for (const {name, value} of element ? attrs : []) {
        if (isGlobal(name) || isBound(name)) continue;
        const attribute = element.attributes.find((item) => item.name === name);
        assert.ok(attribute, `<${tagName}> has no attribute ${name}`);
        const {text} = attribute.type;
        if (/^(string|boolean)$/.test(text) || /[{}]/.test(value)) continue;
        const values = text.split(' | ').map((item) => item.replaceAll("'", ''));
        assert.ok(values.includes(value), `<${tagName} ${name}="${value}">: one of ${values}`);
      }
    }
    for (const child of [...childNodes, ...(content?.childNodes ?? [])]) visit(child);
  };
  visit(parseFragment(code));
}

const names = (kind) =>
  new Set([...elements.values()].flatMap((item) => item[kind]?.map(({name}) => name) ?? []));

function checkStyles(code) {
  const [parts, states, properties] = ['cssParts', 'cssStates', 'cssProperties'].map(names);
  postcss.parse(code).walk((node) => {
    const {selector = '', prop = ''} = node;
    for (const [, name] of selector.matchAll(/::part\(([\w-]+)/g))
      assert.ok(parts.has(name), `::part(${name}) does not exist`);
    for (const [, name] of selector.matchAll(/:state\(([\w-]+)/g))
      assert.ok(states.has(name), `:state(${name}) does not exist`);
    const [, own] = /^--(its-not-ok(?!-signs)-[\w-]+|(?:[a-z]+-)+[\w-]+)$/.exec(prop) ?? [];
    const known = [...properties].some(
      (name) => name === prop || name.replace(/^--event-countdown/, '--its-not-ok') === prop,
    );
    if (own && [...elements.keys(), 'its-not-ok'].some((tag) => own.startsWith(`${tag}-`)))
      assert.ok(known, `${prop} does not exist`);
  });
}

let app;
before(async () => {
  app = await installPacked();
});
after(() => app?.remove());

function checkScript(code, extension, index) {
  const syntax = ts.transpileModule(code, {
    reportDiagnostics: true,
    fileName: `block.${extension}`,
    compilerOptions: {jsx: ts.JsxEmit.ReactJSX, experimentalDecorators: true},
  });
  const say = (list) =>
    list.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' ')).join('; ');
  assert.equal(say(syntax.diagnostics), '');
  const folder = join(app.folder, 'docs');
  mkdirSync(folder, {recursive: true});
  const file = join(folder, `block-${index}.${extension}`);
  writeFileSync(file, `${code}\nexport {};\n`);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    allowJs: true,
    checkJs: true,
    strict: true,
    noImplicitAny: false,
    skipLibCheck: true,
    experimentalDecorators: true,
    types: [],
    noEmit: true,
  });
  const source = program.getSourceFile(file);
  const diagnostics = program.getSemanticDiagnostics(source);
  // A block may import files of its page, or a framework that is not installed here. The examples compile the frameworks' code.
  const missing = diagnostics.filter(({code: number, messageText}) => {
    if (number !== 2307 && number !== 2875 && number !== 2882) return false;
    return !ts.flattenDiagnosticMessageText(messageText, ' ').includes("'its-not-ok-elements");
  });
  const wrong = missing.length
    ? diagnostics.filter((item) => /its-not-ok-elements/.test(say([item])))
    : diagnostics;
  assert.equal(say(wrong), '');
}

function checkCommands(code) {
  for (const [, name] of code.matchAll(/\bnpm run (?:-s |--silent )?([\w:-]+)/g))
    assert.ok(scripts[name], `there is no script ${name}`);
  for (const [, name] of code.matchAll(/\bnpm (start|test)\b/g)) assert.ok(scripts[name], name);
  for (const [, command] of code.matchAll(/\bnpx its-not-ok-elements (\w+)/g))
    assert.equal(command, 'check');
}

const checks = {
  html: checkMarkup,
  vue: checkMarkup,
  svelte: checkMarkup,
  astro: checkMarkup,
  njk: checkMarkup,
  liquid: checkMarkup,
  css: checkStyles,
  json: (code) => JSON.parse(code),
  js: (code, index) => checkScript(code, 'js', index),
  mjs: (code, index) => checkScript(code, 'mjs', index),
  jsx: (code, index) => checkScript(code, 'jsx', index),
  ts: (code, index) => checkScript(code, 'ts', index),
  tsx: (code, index) => checkScript(code, 'tsx', index),
  sh: checkCommands,
  bash: checkCommands,
  ...Object.fromEntries(others.map((language) => [language, () => {}])),
};

describe('the code in the docs', () => {
  for (const [index, {file, line, language, code}] of blocks.entries())
    test(`${file}:${line} (${language || 'no language'})`, () => {
      assert.ok(checks[language], `is in a language that this test does not know: ${language}`);
      checks[language](code, index);
    });
});

describe('this test itself', () => {
  const fails = (language, code) =>
    assert.throws(() => checks[language](code, `x${Math.random()}`), `${language}: ${code}`);

  test('finds mistakes', () => {
    fails('html', '<helpline-crad></helpline-crad>');
    fails('html', '<helpline-card audiense="parents"></helpline-card>');
    fails('html', '<helpline-card audience="teachers"></helpline-card>');
    fails('css', 'helpline-card::part(nubmer) {color: red}');
    fails('css', 'helpline-card {--helpline-card-acent: red}');
    fails('css', 'p {');
    fails('json', '{a: 1}');
    fails('sh', 'npm run buidl');
    fails('js', `import 'its-not-ok-elements/helpline';`);
    fails('ts', `import {HelplineCards} from 'its-not-ok-elements';`);
    fails(
      'tsx',
      `import type {} from 'its-not-ok-elements/react'; export const a = <helpline-card audience="x" />;`,
    );
  });
});
