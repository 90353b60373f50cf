/* An app bundles the elements that it uses, and no other element. */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import {coreTags, tags} from '../../scripts/elements.mjs';
import {texts} from '../../scripts/i18n/texts.mjs';
import {installPacked} from '../../scripts/packed.mjs';

/** Each returns the code that the page loads at once: the entry and its imports, but not the files that are loaded on demand. */
const bundlers = {
  async rollup(input, dir) {
    const bundle = await rollup({input, plugins: [nodeResolve()], logLevel: 'silent'});
    await bundle.write({dir, entryFileNames: 'entry.js', chunkFileNames: '[name].js'});
    return atOnce(dir, 'entry.js');
  },
  async esbuild(input, outdir) {
    const options = {
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      entryNames: 'entry',
    };
    await esbuild.build({entryPoints: [input], outdir, logLevel: 'silent', ...options});
    return atOnce(outdir, 'entry.js');
  },
  async webpack(entry, path) {
    const output = {path, filename: 'entry.js'};
    const stats = await promisify(webpack)({entry, output, mode: 'production', target: 'web'});
    assert.ok(!stats.hasErrors() && !stats.hasWarnings(), stats.toString());
    return readFileSync(join(path, 'entry.js'), 'utf8');
  },
  async vite(input, outDir) {
    await vite.build({
      root: resolve(input, '..'),
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir,
        modulePreload: false,
        rollupOptions: {input, output: {entryFileNames: 'entry.js', chunkFileNames: '[name].js'}},
      },
    });
    return atOnce(outDir, 'entry.js');
  },
};

/** The code of a module and of all its static imports. */
function atOnce(folder, file, seen = new Set()) {
  if (seen.has(file)) return '';
  seen.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  const imports = code.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\b[^;"'()]*?["'](\.\/[^"']+)["']/g,
  );
  return [code, ...[...imports].map(([, path]) => atOnce(folder, path.slice(2), seen))].join('\n');
}

/** The elements in a bundle, by the id of a text that only one of them has. */
const elementsIn = (code) =>
  tags.filter((tag) => {
    const {id} = texts.find(({file}) => file === `src/elements/${tag}/${tag}.texts.ts`);
    return code.includes(id);
  });

let app;

before(async () => {
  app = await installPacked();
});
after(() => app?.remove());

let count = 0;
/** Bundles an app with this code. */
const bundle = (name, lines) => {
  const folder = resolve(app.folder, `app-${count++}`);
  mkdirSync(folder);
  const entry = join(folder, 'main.js');
  writeFileSync(entry, lines);
  return bundlers[name](entry, join(folder, 'out'));
};

for (const name of Object.keys(bundlers))
  describe(name, () => {
    test('bundles one element', async () => {
      const code = await bundle(name, `import 'its-not-ok-elements/helpline-card';`);
      assert.deepEqual(elementsIn(code), ['helpline-card']);
      assert.match(code, /customElements\.define/);
    });

    test('bundles all elements', async () => {
      const code = await bundle(name, `import 'its-not-ok-elements/all';`);
      assert.deepEqual(elementsIn(code), coreTags);
    });

    test('bundles no element that is imported but not used', async () => {
      const code = await bundle(
        name,
        `import {HelplineCard} from 'its-not-ok-elements'; import 'its-not-ok-elements/campaign'; console.log(1);`,
      );
      assert.deepEqual(elementsIn(code), []);
      assert.ok(code.length < 300, `${code.length} B: ${code.slice(0, 500)}`);
    });
  });

describe('the style sheet', () => {
  // Webpack drops an import when `sideEffects` in package.json does not name it.
  test('is bundled when an app imports it', async () => {
    const folder = resolve(app.folder, `app-${count++}`);
    mkdirSync(folder);
    const entry = join(folder, 'main.js');
    writeFileSync(entry, `import 'its-not-ok-elements/its-not-ok.css';`);
    const stats = await promisify(webpack)({
      entry,
      output: {path: folder},
      mode: 'production',
      experiments: {css: true},
    });
    assert.ok(!stats.hasErrors(), stats.toString());
    assert.match(readFileSync(join(folder, 'main.css'), 'utf8'), /helpline-card/);
  });
});

describe('an app, minified and brotli-compressed by esbuild', () => {
  const event = `import {HelplineCallEvent} from 'its-not-ok-elements'; new HelplineCallEvent();`;
  const budgets = [
    ...tags.map((tag) => [`<${tag}>`, `import 'its-not-ok-elements/${tag}';`, 15_000]),
    ['all elements', `import 'its-not-ok-elements/all';`, 23_000],
    ['an import that is not used', `import {HelplineCard} from 'its-not-ok-elements';`, 0],
    ['an event class', event, 1000],
  ];
  for (const [what, lines, budget] of budgets)
    test(`downloads at most ${budget} B for ${what}`, async (t) => {
      const code = await bundle('esbuild', lines);
      const size = code && brotliCompressSync(code).length;
      t.diagnostic(`${size} B`);
      assert.ok(size <= budget, `${size} B`);
    });
});
