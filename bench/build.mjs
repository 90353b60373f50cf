/** Builds the version without a library as ours is built, and the npm package on Lit itself as an application would. */
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {minify} from '../scripts/rollup/minify.mjs';
import {minifyLiterals} from '../scripts/rollup/minify-literals.mjs';
import {useSmallLit} from '../scripts/rollup/small-lit.mjs';
import {stripNotes} from '../scripts/rollup/strip-notes.mjs';

const bundle = async (input, dir, plugins) => {
  const built = await rollup({
    input,
    // TypeScript's helper for decorators asks for `this`, in vain.
    onLog: (level, log, handle) => log.code !== 'THIS_IS_UNDEFINED' && handle(level, log),
    preserveEntrySignatures: 'allow-extension',
    plugins: [...plugins, minify()],
  });
  await built.write({dir, entryFileNames: 'its-not-ok.js'});
  await built.close();
};

export const build = (folder) =>
  Promise.all([
    bundle('bench/vanilla/its-not-ok.js', `${folder}/vanilla`, [
      // For the style sheets alone, which both share: what makes one of css`…`.
      useSmallLit(),
      nodeResolve(),
      esbuild({target: 'es2022', tsconfig: './tsconfig.build.json'}),
      stripNotes(new Set()),
      minifyLiterals(),
    ]),
    bundle('dist/its-not-ok.js', `${folder}/lit`, [nodeResolve()]),
  ]);
