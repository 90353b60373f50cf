import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';

/** Writes a minified copy of the style sheet that partners link to. */
export const pageStyles = (input, fileName) => ({
  name: 'page-styles',
  async generateBundle() {
    if (!existsSync(input)) return;
    const {code} = await transform(await readFile(input, 'utf8'), {loader: 'css', minify: true});
    this.emitFile({type: 'asset', fileName, source: code.trim()});
  },
});
