/** What the elements offer, for editors, Storybook and typings: `dist/custom-elements.json`. */
import {publicOnly} from './scripts/manifest/public-only.mjs';
import {types} from './scripts/manifest/types.mjs';

export default {
  globs: ['src/elements/*/*.ts', 'src/campaign/campaign-controller.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [types(), publicOnly()],
};
