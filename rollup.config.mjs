/**
 * The script-tag build: the core elements in one file, each element in a file of its own, and beside them what comes on
 * demand; then the core elements with everything in one classic script.
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {CORE_ENTRY, coreTags, definitionOf, tags} from './scripts/elements.mjs';
import {aliases, useAliases} from './scripts/rollup/aliases.mjs';
import {languageFiles, languageList, languageTexts} from './scripts/rollup/language-files.mjs';
import {lazyModules} from './scripts/rollup/lazy-modules.mjs';
import {licences} from './scripts/rollup/licences.mjs';
import {minify} from './scripts/rollup/minify.mjs';
import {minifyLiterals} from './scripts/rollup/minify-literals.mjs';
import {pageStyles} from './scripts/rollup/page-styles.mjs';
import {publish} from './scripts/rollup/publish.mjs';
import {stripNotes} from './scripts/rollup/strip-notes.mjs';

const plugins = [
  nodeResolve(),
  esbuild({target: 'es2022', tsconfig: './tsconfig.build.json'}),
  stripNotes(),
  minifyLiterals(),
];

const output = {
  dir: 'dist/cdn',
  assetFileNames: '[name]-[hash][extname]',
  sourcemap: 'hidden',
  // The same names wherever the project lies.
  sourcemapPathTransform: (path) => path.replace(/^.*?(?=(src|node_modules)\/)/, ''),
  plugins: [minify()],
};

const lazy = lazyModules(plugins, output);

/** The elements of its-not-ok.js share their language files; any other element has its own. */
const languagesOf = (tag) =>
  coreTags.includes(tag)
    ? languageFiles(CORE_ENTRY, 'locales')
    : languageFiles(definitionOf(tag), `locales/${tag}`);

const moduleScript = (input, name, languages, extras = []) => ({
  input,
  // The entry’s own code stays in its file. What comes on demand is in files of its own.
  preserveEntrySignatures: 'allow-extension',
  plugins: [lazy.plugin, languages, useAliases(aliases.module), ...plugins, ...extras],
  output: {...output, entryFileNames: `${name}.js`, paths: lazy.paths},
});

export default [
  moduleScript(CORE_ENTRY, 'its-not-ok', languageFiles(CORE_ENTRY, 'locales'), [
    languageList(),
    pageStyles('src/its-not-ok.css', 'its-not-ok.css'),
    licences(),
  ]),
  // One configuration each, or rollup would move what they share to a file of its own.
  ...tags.map((tag) => moduleScript(definitionOf(tag), tag, languagesOf(tag))),
  {
    input: 'src/script-tag/its-not-ok.classic.ts',
    // `publish` comes with the last bundle, when all files are there.
    plugins: [
      languageTexts(CORE_ENTRY),
      useAliases(aliases.classic),
      ...plugins,
      publish(output.dir),
    ],
    output: {
      ...output,
      format: 'iife',
      inlineDynamicImports: true,
      entryFileNames: 'its-not-ok.classic.js',
    },
  },
];
