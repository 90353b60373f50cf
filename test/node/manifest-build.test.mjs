/* Builds the manifest and the editors' data of a small library: the same bytes in any order of files, and all inherited members. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {pathToFileURL} from 'node:url';

const config = resolve('custom-elements-manifest.config.mjs');
const cem = resolve('node_modules/@custom-elements-manifest/analyzer/cem.js');
const editors = resolve('scripts/manifest/editors.mjs');

const element = (tag, name) => ({
  [`src/elements/${tag}/${tag}.ts`]: `
    import {property} from 'lit/decorators.js';
    import {NativeEvent} from '../../internal/native-event.ts';
    import {CampaignElement} from '../shared/campaign-element.ts';
    import type {Audience} from '../../campaign/model.ts';

    /** A visitor pressed. */
    export class ${name}PressEvent extends NativeEvent {
      constructor(
        /** Whose button. */
        readonly audience: Audience,
      ) {
        super('${tag}-press');
      }
    }

    /**
     * An element.
     *
     * @element ${tag}
     * @slot action - A link.
     * @csspart link - The link.
     * @cssprop [--${tag}-accent=--accent] - The accent.
     * @cssstate done - It is over.
     * @fires {${name}PressEvent} ${tag}-press - A visitor pressed.
     */
    export class ${name} extends CampaignElement {
      /** Who else. */
      @property() other?: 'practitioners' | 'parents';
      /** Whose. */
      @property() audience: Audience | '' = '';
      /** One that we know, or any other. */
      @property() topic: 'online' | 'offline' | (string & {}) = 'online';
      /** Whether it takes little room. */
      @property({type: Boolean}) compact = false;
      protected override show(): void {}
    }`,
  [`src/elements/${tag}/${tag}.define.ts`]: `
    import {defineElement} from '../../internal/define-element.ts';
    import {${name}} from './${tag}.ts';
    defineElement('${tag}', ${name});`,
});

const sources = {
  'src/internal/native-event.ts': `export const NativeEvent = Event;`,
  'src/campaign/model.ts': `
    export const audiences = ['parents', 'young-people', 'practitioners'] as const;
    export type Audience = (typeof audiences)[number];
    export type Level = 2 | 3;`,
  'src/controllers/campaign-controller.ts': `
    import {NativeEvent} from '../internal/native-event.ts';

    /** The campaign cannot be read. */
    export class CampaignErrorEvent extends NativeEvent {}
    export class CampaignController {}`,
  'src/elements/shared/safety-net.ts': `
    import {LitElement} from 'lit';
    import {property} from 'lit/decorators.js';

    export const SafetyNet = <T extends new (...args: any[]) => LitElement>(Base: T) => {
      class Safe extends Base {
        /** What to show when rendering throws. */
        @property() fallback: 'text' | 'nothing' = 'text';
      }
      return Safe;
    };`,
  'src/elements/shared/campaign-element.ts': `
    import {LitElement} from 'lit';
    import {property} from 'lit/decorators.js';
    import type {Level} from '../../campaign/model.ts';
    import {SafetyNet} from './safety-net.ts';

    /**
     * What the elements have in common.
     *
     * @attr {string} rendered-at - When a server rendered it.
     * @slot - The page's own text.
     * @csspart base - The whole.
     * @cssprop [--gap=1rem] - The gap.
     * @cssstate ready - It is ready.
     * @fires {CampaignErrorEvent} campaign-error - The campaign cannot be read.
     */
    export abstract class CampaignElement extends SafetyNet(LitElement) {
      /** Address of a feed. */
      @property() src = '';
      /** Level of the heading. */
      @property({type: Number, attribute: 'heading-level'}) headingLevel: Level = 2;
      #feed = '';
      protected abstract show(): void;
    }`,
  // Sorted by path, `x-a-b` comes before `x-a`. Sorted by tag, it comes after.
  ...element('x-a-b', 'XAB'),
  ...element('x-a', 'XA'),
};

/** Builds the library's data, with its files in the order that `sort` gives. */
function build(folder, sort) {
  writeFileSync(
    join(folder, 'test.config.mjs'),
    `import config from '${pathToFileURL(config)}';
    const {overrideModuleCreation: create} = config;
    export default {...config, overrideModuleCreation: ({ts, globs}) => create({ts, globs: globs${sort}})};`,
  );
  for (const command of [[cem, 'analyze', '--quiet', '--config', 'test.config.mjs'], [editors]]) {
    const {status, stdout, stderr} = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.equal(stdout + stderr, '');
  }
  return Object.fromEntries(
    [
      'custom-elements',
      'editors/html-custom-data',
      'editors/css-custom-data',
      'editors/web-types',
    ].map((file) => [file, readFileSync(join(folder, `dist/${file}.json`), 'utf8')]),
  );
}

describe('the manifest of a library', () => {
  let folder, files, manifest;
  const names = (list) => list.map(({name}) => name);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    for (const [path, code] of Object.entries(sources)) {
      mkdirSync(join(folder, dirname(path)), {recursive: true});
      writeFileSync(join(folder, path), code);
    }
    for (const file of ['tsconfig.json', 'tsconfig.build.json', 'package.json'])
      cpSync(file, join(folder, file));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    files = build(folder, '.sort()');
    manifest = JSON.parse(files['custom-elements']);
  });
  after(() => rmSync(folder, {recursive: true, force: true}));

  test('has the same bytes when the file system lists the files in another order', () => {
    assert.deepEqual(build(folder, '.sort().reverse()'), files);
  });

  test('lists modules by path, and elements by tag', () => {
    const paths = manifest.modules.map(({path}) => path);
    assert.deepEqual(paths, [
      'dist/controllers/campaign-controller.js',
      'dist/elements/x-a-b/x-a-b.define.js',
      'dist/elements/x-a-b/x-a-b.js',
      'dist/elements/x-a/x-a.define.js',
      'dist/elements/x-a/x-a.js',
    ]);
    assert.deepEqual(names(JSON.parse(files['editors/html-custom-data']).tags), ['x-a', 'x-a-b']);
  });

  test('has elements and events, but no base classes and no paths of sources', () => {
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    assert.deepEqual(names(declarations), [
      'CampaignErrorEvent',
      'XABPressEvent',
      'XAB',
      'XAPressEvent',
      'XA',
    ]);
    for (const text of Object.values(files)) assert.doesNotMatch(text, /src\/|\.ts"/);
  });

  test('lists on each element the members that it inherits', () => {
    const [, element] = manifest.modules.at(-1).declarations;
    const lists = {
      attributes: [
        'other',
        'audience',
        'topic',
        'compact',
        'fallback',
        'rendered-at',
        'src',
        'heading-level',
      ],
      members: ['other', 'audience', 'topic', 'compact', 'fallback', 'src', 'headingLevel'],
      slots: ['action', ''],
      cssParts: ['link', 'base'],
      cssProperties: ['--x-a-accent', '--gap'],
      cssStates: ['done', 'ready'],
      events: ['x-a-press', 'campaign-error'],
    };
    for (const [kind, expected] of Object.entries(lists)) {
      assert.deepEqual(names(element[kind]).sort(), expected.sort(), kind);
      const inherited = element[kind].at(-1);
      assert.deepEqual(inherited.inheritedFrom, {
        name: 'CampaignElement',
        module: 'dist/elements/shared/campaign-element.js',
      });
      assert.ok(inherited.description, kind);
    }
  });

  test('writes out types of other files, in the order in which they are listed', () => {
    const [event, element] = manifest.modules.at(-1).declarations;
    const types = ({attributes, members}) =>
      Object.fromEntries((attributes ?? members).map(({name, type}) => [name, type.text]));
    assert.deepEqual(types(event), {audience: "'parents' | 'young-people' | 'practitioners'"});
    assert.deepEqual(types(element), {
      other: "'practitioners' | 'parents' | undefined",
      audience: "'parents' | 'young-people' | 'practitioners' | ''",
      topic: "'online' | 'offline' | (string & {})",
      compact: 'boolean',
      fallback: "'text' | 'nothing'",
      'rendered-at': 'string',
      src: 'string',
      'heading-level': '2 | 3',
    });
  });

  test('gives editors only the listed values', () => {
    const [{attributes}] = JSON.parse(files['editors/html-custom-data']).tags;
    const values = (name) => attributes.find((item) => item.name === name).values;
    assert.deepEqual(names(values('topic')), ['online', 'offline']);
    assert.deepEqual(names(values('heading-level')), ['2', '3']);
    assert.equal(values('compact'), undefined);
  });
});
