/* The package that a developer gets from npm: packed, installed, imported and compiled. */
import assert from 'node:assert/strict';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join, matchesGlob, posix, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {classOf, tags} from '../../scripts/elements.mjs';
import {installPacked, outputOf} from '../../scripts/packed.mjs';

let app;

before(async () => {
  app = await installPacked();
});
after(() => app?.remove());

const bin = (name) => resolve('node_modules/.bin', name);

describe('the tarball', {concurrency: true}, () => {
  test('has the files of the list, and no others', (t) => {
    const allowed = readFileSync('test/node/tarball.txt', 'utf8').trim().split('\n');
    const unknown = app.files.filter((file) => !allowed.some((glob) => matchesGlob(file, glob)));
    assert.deepEqual(unknown, [], 'not in test/node/tarball.txt');
    const missing = allowed.filter((glob) => !app.files.some((file) => matchesGlob(file, glob)));
    assert.deepEqual(missing, [], 'only in test/node/tarball.txt');
    t.diagnostic(`${app.files.length} files, ${app.unpackedSize} B unpacked`);
    console.log(`# ${app.files.length} files, ${app.unpackedSize} B unpacked`);
  });

  test('imports only files that exist', () => {
    for (const file of app.files.filter((path) => /^dist\/(?!cdn).*\.js$/.test(path))) {
      const code = readFileSync(join(app.folder, 'node_modules', app.manifest.name, file), 'utf8');
      for (const [, path] of code.matchAll(/(?:from |import\(|import )['"](\.[^'"]+)['"]/g))
        assert.ok(app.files.includes(posix.join(file, '..', path)), `${file} imports ${path}`);
    }
  });

  test('passes publint', async () => {
    const {ok, text} = await outputOf(bin('publint'), ['--strict', app.tarball]);
    assert.ok(ok && !/warning|suggestion/i.test(text), text);
  });

  test('passes attw', async () => {
    const {ok, text} = await outputOf(bin('attw'), ['--profile', 'esm-only', app.tarball]);
    assert.ok(ok, text);
  });
});

/** Each path that can be imported, with one file for each pattern. */
const specifiers = () =>
  Object.keys(app.manifest.exports).map((path) =>
    path.replace(/^\./, app.manifest.name).replace('*', 'pl'),
  );

/** The Node that runs this test, and the other Nodes that are installed. */
const nodes = [
  ...new Set([
    process.execPath,
    ...process.env.PATH.split(delimiter)
      .filter((folder) => !folder.includes('node_modules'))
      .map((folder) => join(folder, 'node')),
    ...(process.env.NODES?.split(delimiter) ?? []),
  ]),
];

/** The classes of elements and events. */
const classNames = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')).modules.flatMap(
  ({declarations}) => declarations.map(({name}) => name),
);

describe('the exports', () => {
  test('can be imported on each Node, which has no document', async (t) => {
    const modules = specifiers().filter((path) => !path.endsWith('.json'));
    writeFileSync(
      join(app.folder, 'import.mjs'),
      `const names = {};
      for (const path of ${JSON.stringify(modules)}) names[path] = Object.keys(await import(path)).sort();
      console.log(JSON.stringify({version: process.version, document: typeof document, names}));`,
    );
    let runs = 0;
    for (const node of nodes) {
      const {ok, text} = await outputOf(node, [join(app.folder, 'import.mjs')]);
      if (!ok && /ENOENT/.test(text)) continue;
      assert.ok(ok, `${node}: ${text}`);
      const {version, document, names} = JSON.parse(text);
      runs++;
      t.diagnostic(version);
      assert.equal(document, 'undefined');
      assert.deepEqual(
        names['its-not-ok-elements'],
        [...classNames, 'itsNotOk', 'registerLocale'].sort(),
      );
      assert.deepEqual(names['its-not-ok-elements/all'], ['registerLocale']);
      assert.deepEqual(names['its-not-ok-elements/campaign'], ['itsNotOk', 'validateCampaign']);
      assert.deepEqual(names['its-not-ok-elements/locales/pl'], ['default']);
      assert.deepEqual(names['its-not-ok-elements/react'], []);
      for (const tag of tags)
        assert.ok(names[`its-not-ok-elements/${tag}`].includes(classOf(tag)), tag);
    }
    assert.ok(runs);
  });

  test('are JSON when their name ends in .json', () => {
    for (const path of specifiers().filter((path) => path.endsWith('.json'))) {
      const key = path.replace(app.manifest.name, '.');
      const file = app.manifest.exports[key];
      JSON.parse(readFileSync(join(app.folder, 'node_modules', app.manifest.name, file), 'utf8'));
    }
  });

  test('leave out the script-tag files and private modules', async () => {
    for (const path of [
      'dist/cdn/its-not-ok.js',
      'dist/index.js',
      'dist/internal/warn.js',
      'cdn/its-not-ok.js',
    ]) {
      const {ok, text} = await outputOf(
        process.execPath,
        ['--input-type=module', '-e', `await import('its-not-ok-elements/${path}')`],
        {cwd: app.folder},
      );
      assert.ok(!ok && text.includes('ERR_PACKAGE_PATH_NOT_EXPORTED'), `${path}: ${text}`);
    }
  });

  test('check a feed', async () => {
    const {validateCampaign} = await import('its-not-ok-elements/campaign');
    const [finding] = validateCampaign({helplines: [{id: 'nspcc', phone: 'twelve'}]});
    assert.equal(finding.level, 'error');
    assert.equal(finding.path, 'helplines[0].phone');
    assert.deepEqual(
      validateCampaign(null).map(({level}) => level),
      ['error'],
    );
  });

  test('share the Lit of the app', () => {
    assert.match(app.manifest.dependencies.lit, /^\^3\./);
    const inside = app.files.filter((file) => /(^|\/)node_modules\//.test(file));
    assert.deepEqual(inside, []);
  });
});

describe('the types', () => {
  const compilers = {5.9: 'typescript-5.9', 6: 'typescript', 7: 'typescript-7'};
  const kinds = {
    NodeNext: {module: 'NodeNext'},
    Bundler: {module: 'ESNext', moduleResolution: 'Bundler'},
  };

  before(() => {
    cpSync('test/consumer', join(app.folder, 'consumer'), {recursive: true});
    for (const [kind, compilerOptions] of Object.entries(kinds))
      writeFileSync(
        join(app.folder, 'consumer', `tsconfig.${kind}.json`),
        JSON.stringify({extends: './tsconfig.json', compilerOptions}),
      );
  });

  for (const [version, name] of Object.entries(compilers))
    for (const kind of Object.keys(kinds))
      test(`are right for TypeScript ${version}, ${kind}`, async () => {
        const {ok, text} = await outputOf(process.execPath, [
          resolve('node_modules', name, 'bin/tsc'),
          '-p',
          join(app.folder, 'consumer', `tsconfig.${kind}.json`),
          // TypeScript 7 is fast enough to check all declarations, those of the frameworks too.
          ...(version === '7' ? [] : ['--skipLibCheck']),
        ]);
        assert.ok(ok, text);
      });
});
