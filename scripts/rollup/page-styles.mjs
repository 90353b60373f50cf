import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';
import {tags} from '../elements.mjs';

/** Writes a minified copy of the style sheet that partners link to. `any-element` becomes the tags of all elements. */
export const pageStyles = (input, fileName) => ({
  name: 'page-styles',
  async generateBundle() {
    const source = await readFile(input, 'utf8');
    const {code} = await transform(source.replaceAll('any-element', `:is(${tags})`), {
      loader: 'css',
      minify: true,
    });
    this.emitFile({type: 'asset', fileName, source: code.trim()});
  },
});
