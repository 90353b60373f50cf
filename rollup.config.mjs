/**
 * The script-tag build: one script with the core elements, one script for each element, and the files that they load on demand.
 * Last comes the classic script, one file with the core elements and everything that they need.
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
  // Make the paths the same, whatever folder the project is in.
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
  // Keep the entry’s own code in the entry’s file. Code that is loaded on demand is in files of its own.
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
  // Give each element its own configuration, or rollup would move shared code to another file.
  ...tags.map((tag) => moduleScript(definitionOf(tag), tag, languagesOf(tag))),
  {
    input: 'src/script-tag/its-not-ok.classic.ts',
    // Run `publish` after the last bundle, when all files are there.
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
