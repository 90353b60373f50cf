/** Writes `dist/custom-elements.json`, which describes the elements for code editors, Storybook and typings. */
import {publicOnly} from './scripts/manifest/public-only.mjs';
import {types} from './scripts/manifest/types.mjs';

export default {
  globs: ['src/elements/*/*.ts', 'src/controllers/*.ts'],
  outdir: 'dist',
  litelement: true,
  // Sort the files: the analyzer lists modules in the order in which the file system answers, which varies.
  overrideModuleCreation: ({ts, globs}) =>
    globs
      .sort()
      .map((path) =>
        ts.createSourceFile(path, ts.sys.readFile(path), ts.ScriptTarget.ES2022, true),
      ),
  plugins: [types(), publicOnly()],
};
