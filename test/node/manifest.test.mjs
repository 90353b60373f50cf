/* The manifest describes the whole public API of the elements, and nothing else. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import Ajv from 'ajv';
import * as classes from 'its-not-ok-elements';
import {tags} from '../../scripts/elements.mjs';

const read = (path) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = declarations.filter(({customElement}) => customElement);
const names = (list = []) => list.map(({name}) => name).sort();
const found = (code, pattern) => [...code.matchAll(pattern)].map(([, name]) => name);
const sorted = (list) => [...new Set(list)].sort();

test('the manifest is valid', () => {
  const schema = JSON.parse(read('node_modules/custom-elements-manifest/schema.json'));
  const validate = new Ajv({strict: false}).compile(schema);
  assert.ok(validate(manifest), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
  assert.equal(manifest.schemaVersion, '2.1.0');
});

test('the manifest has all elements, and no private member', () => {
  assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags);
  for (const {members = []} of declarations)
    for (const {name, privacy} of members) assert.ok(!privacy && !/^[#_]/.test(name), name);
});

test('the manifest has a sentence on everything', () => {
  const look = (value, path) => {
    if (Array.isArray(value)) {
      for (const item of value) {
        assert.match(item.description ?? '', /^\p{Lu}.+[.:]/su, `${path} ${item.name}`);
      }
    }
  };
  for (const item of declarations) {
    assert.match(item.description ?? '', /\.$/, item.name);
    for (const [kind, list] of Object.entries(item)) look(list, `${item.name} ${kind}`);
  }
});

for (const element of elements)
  describe(`<${element.tagName}>`, () => {
    const folder = `src/elements/${element.tagName}`;
    // Remove the comments: the manifest is made from them, so it has to be compared with the code.
    const codeOf = (file) => read(file).replace(/\/\*\*[^]*?\*\//g, '');
    const own = readdirSync(folder)
      .filter((file) => !file.endsWith('.define.ts'))
      .map((file) => codeOf(`${folder}/${file}`))
      .join('\n');
    const shared = ['campaign-element', 'call-link'].filter((name) => own.includes(`/${name}.ts'`));
    const code = own + shared.map((name) => codeOf(`src/elements/shared/${name}.ts`)).join('\n');
    const {observedAttributes, elementProperties} = classes[element.name];

    test('attributes', () => {
      const timed = own.includes('new ClockController(') ? ['rendered-at'] : [];
      assert.deepEqual(names(element.attributes), [...observedAttributes, ...timed].sort());
      for (const {name, type} of element.attributes) assert.ok(type?.text, name);
    });

    test('properties', () => {
      const properties = [...elementProperties].filter(([, {state}]) => !state);
      const writable = element.members.filter(({readonly}) => !readonly);
      assert.deepEqual(names(writable), properties.map(([name]) => name).sort());
      for (const {name, type, default: value} of writable)
        assert.ok(type?.text && value !== undefined, name);
    });

    test('slots', () => {
      const slots = found(code, /<slot(?: name="([\w-]+)")?/g).map((name) => name ?? '');
      // Each element has the default slot, which takes the page's own text.
      assert.deepEqual(names(element.slots), sorted(['', ...slots]));
    });

    test('parts', () => {
      const parts = [
        ...found(code, /\bpart="([\w-]+)"/g),
        ...(/\bheading\(\s*this/.test(code) ? ['heading'] : []),
        ...found(code, /'(subheading)',?\s*\)/g),
      ];
      assert.deepEqual(names(element.cssParts), sorted(parts));
    });

    test('CSS properties', () => {
      const [, list] = /const defaults = {([^}]+)}/.exec(
        read('src/elements/shared/tokens.styles.ts'),
      );
      const tokens = found(list, /^ *'?([\w-]+)'?:/gm).map((name) => `${element.tagName}-${name}`);
      const more = found(own, /var\(--([a-z][\w-]*)/g);
      assert.deepEqual(
        names(element.cssProperties),
        sorted([...tokens, ...more].map((name) => `--${name}`)),
      );
      for (const {name, default: value} of element.cssProperties)
        assert.equal(value, name.replace(element.tagName, 'its-not-ok'));
    });

    test('states', () => {
      const [, union = ''] = /export type \w+State =([^;]+);/.exec(own) ?? [];
      const listIn = (file, name) =>
        found(new RegExp(`export const ${name} = \\[(.+)\\]`).exec(read(file))[1], /'([\w-]+)'/g);
      const states = union && [
        ...listIn('src/time/schedule.ts', 'eventStates'),
        ...listIn('src/campaign/model.ts', 'eventStatuses').filter((name) => name !== 'scheduled'),
      ];
      const more = found(own, /states\.add\('([\w-]+)'/g);
      assert.deepEqual(names(element.cssStates), sorted([...states, ...more]));
    });

    test('events', () => {
      const sources = own + read('src/controllers/campaign-error-event.ts');
      assert.deepEqual(names(element.events), sorted(found(sources, /super\('([\w-]+)'/g)));
      for (const {name, type} of element.events) {
        assert.ok(classes[type.text], name);
        assert.ok(names(declarations).includes(type.text), `${type.text} is documented`);
      }
    });

    test('typings', () => {
      const [own, inherited] = [
        read(`${folder}/${element.tagName}.ts`),
        read('src/elements/shared/campaign-element.ts'),
      ].map((code) => /export interface \w+Events .*?{([^}]*)}/.exec(code)[1]);
      const typed = [...(own + inherited).matchAll(/'([\w-]+)': (\w+)/g)].map(([, ...pair]) =>
        pair.join(),
      );
      const documented = element.events.map(({name, type}) => `${name},${type.text}`);
      assert.deepEqual(typed.sort(), documented.sort());
    });
  });
