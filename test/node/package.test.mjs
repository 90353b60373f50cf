/* The package that a developer gets from npm: packed, installed, imported and compiled. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs';
import {delimiter, join, matchesGlob, posix, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {parseFragment} from 'parse5';
import {classOf, tags} from '../../scripts/elements.mjs';
import {installPacked, outputOf} from '../../scripts/packed.mjs';

let app;

before(async () => {
  app = await installPacked();
});
after(() => app?.remove());

const bin = (name) => resolve('node_modules/.bin', name);
/** The text of a file of the package. */
const read = (file) =>
  readFileSync(join(app.folder, 'node_modules', app.manifest.name, file), 'utf8');
const hashOf = (file) => `sha384-${createHash('sha384').update(read(file)).digest('base64')}`;
const addresses = JSON.parse(readFileSync('addresses.json', 'utf8'));

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
      for (const [, path] of read(file).matchAll(/(?:from |import\(|import )['"](\.[^'"]+)['"]/g))
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

describe('the README that npm shows', () => {
  test('has links and pictures that work from any site', () => {
    const home = `${addresses.repository}/`;
    const links = [...read('README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link);
    const ours = links.filter((link) => link.startsWith(home));
    assert.ok(ours.length > 10);
    for (const link of links.filter((link) => !link.startsWith('#'))) assert.match(link, /^https:/);
    for (const link of ours) {
      const [, kind, version, path] = /^(blob|raw)\/v([^/]+)\/([^#]+)/.exec(
        link.slice(home.length),
      );
      assert.equal(version, app.manifest.version);
      assert.equal(kind, path.endsWith('.png') ? 'raw' : 'blob');
      assert.ok(existsSync(path), link);
    }
  });

  test('has a snippet for a public CDN, with the hashes of the packed files', () => {
    const blocks = [...read('README.md').matchAll(/^```html\n([^]*?)^```$/gm)].map(
      ([, code]) => code,
    );
    const code = blocks.find((block) => block.includes(addresses.cdn));
    // test/integrity.test.ts opens the snippets of this page in browsers.
    const page = read('dist/cdn/snippets.html').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    assert.ok(page.includes(code.trim()));

    const tags = parseFragment(code).childNodes.filter(({tagName}) => tagName);
    assert.deepEqual(
      tags.map(({tagName}) => tagName),
      ['link', 'script', 'helpline-card'],
    );
    const entries = tags.slice(0, 2).map(({attrs}) => {
      const {href, src, integrity, crossorigin} = Object.fromEntries(
        attrs.map(({name, value}) => [name, value]),
      );
      assert.equal(crossorigin, '');
      const file = (href ?? src).replace(`${addresses.cdn}@${app.manifest.version}/`, '');
      assert.equal(integrity, hashOf(file), file);
      return file;
    });
    assert.deepEqual(entries, ['dist/cdn/its-not-ok.css', app.manifest.jsdelivr]);
    assert.equal(app.manifest.unpkg, app.manifest.jsdelivr);
  });

  test('is put back when the package is packed', () =>
    assert.equal(
      readFileSync(join(app.folder, 'copy', 'README.md'), 'utf8'),
      readFileSync('README.md', 'utf8'),
    ));
});

/** Each path that can be imported. */
const specifiers = () =>
  Object.entries(app.manifest.exports).flatMap(([path, target]) => {
    const name = path.replace(/^\./, app.manifest.name);
    const [before, after] = (target.default ?? target).slice(2).split('*');
    if (after === undefined) return [name];
    return app.files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => name.replace('*', file.slice(before.length, -after.length)));
  });

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
    const modules = specifiers().filter((path) => !/\.(json|css)$/.test(path));
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
    for (const path of specifiers().filter((path) => path.endsWith('.json')))
      JSON.parse(read(app.manifest.exports[path.replace(app.manifest.name, '.')]));
  });

  test('offer every module of the custom elements manifest, with the names that it gives', async () => {
    const {modules} = JSON.parse(read('dist/custom-elements.json'));
    assert.ok(modules.length > 8);
    const expected = Object.fromEntries(
      modules.map(({path, exports}) => [
        `${app.manifest.name}/${path}`,
        exports.filter(({kind}) => kind === 'js').map(({name}) => name),
      ]),
    );
    const file = join(app.folder, 'manifest.mjs');
    writeFileSync(
      file,
      `const missing = [];
      for (const [path, names] of Object.entries(${JSON.stringify(expected)})) {
        const module = await import(path);
        missing.push(...names.filter((name) => !module[name]));
      }
      console.log(JSON.stringify(missing));`,
    );
    const {ok, text} = await outputOf(process.execPath, [file]);
    assert.ok(ok, text);
    assert.deepEqual(JSON.parse(text), []);
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
  const compilers = {5.4: 'typescript-5.4', 6: 'typescript', 7: 'typescript-7'};
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
