/**
 * The script-tag build: every element in one file, each element in a file of its own, and beside them what comes on demand; then
 * everything in one classic script.
 */
import {existsSync, readdirSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {useClassicTag} from './scripts/rollup/classic.mjs';
import {licences} from './scripts/rollup/licences.mjs';
import {allLocales, locales} from './scripts/rollup/locales.mjs';
import {minify} from './scripts/rollup/minify.mjs';
import {minifyLiterals} from './scripts/rollup/minify-literals.mjs';
import {pageStyles} from './scripts/rollup/page-styles.mjs';
import {publish} from './scripts/rollup/publish.mjs';
import {sharedChunk} from './scripts/rollup/shared-chunk.mjs';
import {useSmallDecorators, useSmallLit} from './scripts/rollup/small-lit.mjs';
import {stripNotes} from './scripts/rollup/strip-notes.mjs';

/** The ids of the texts that elements show. */
const shown = new Set();

const plugins = [
  useSmallLit(),
  nodeResolve(),
  esbuild({target: 'es2022', tsconfig: './tsconfig.build.json'}),
  useSmallDecorators(),
  stripNotes(shown),
  minifyLiterals(),
];

const output = {
  dir: 'dist/cdn',
  chunkFileNames: '[name]-[hash].js',
  sourcemap: 'hidden',
  // The same names wherever the project lies.
  sourcemapPathTransform: (path) => path.replace(/^.*?(?=(src|node_modules)\/)/, ''),
  plugins: [minify()],
};

const feed = await sharedChunk({input: 'src/campaign/feed.ts', plugins, output});
const hours = await sharedChunk({input: 'src/campaign/opening-text.ts', plugins, output});

const bundle = (input, name, extras = []) => ({
  input,
  // What comes when it is asked for is in files of its own; nothing else is.
  preserveEntrySignatures: 'allow-extension',
  plugins: [feed.plugin, hours.plugin, locales(shown), ...plugins, ...extras],
  output: {...output, entryFileNames: `${name}.js`, paths: {...feed.paths, ...hours.paths}},
});

const elements = readdirSync('src/elements')
  .map((tag) => [`src/elements/${tag}/${tag}.define.ts`, tag])
  .filter(([input]) => existsSync(input));

export default [
  bundle('src/its-not-ok.ts', 'its-not-ok', [
    pageStyles('src/its-not-ok.css', 'its-not-ok.css'),
    licences(),
  ]),
  // One configuration each, or rollup would move what they share to a file of its own.
  ...elements.map(([input, tag]) => bundle(input, tag)),
  {
    input: 'src/its-not-ok.classic.ts',
    // `publish` comes with the last bundle, when all files are there.
    plugins: [useClassicTag(), allLocales(shown), ...plugins, publish(output.dir)],
    output: {
      ...output,
      format: 'iife',
      inlineDynamicImports: true,
      entryFileNames: 'its-not-ok.classic.js',
    },
  },
];
