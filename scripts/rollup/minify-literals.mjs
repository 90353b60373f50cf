import {resolve} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';

const source = resolve('src');

/** Minifies html`…` and css`…` of our own source; Lit's is minified already. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.startsWith(source)) return null;
    // It leaves such a file as it is, and complains.
    if (code.includes('unsafeCSS')) return null;
    // Without its closing slash an SVG shape would swallow its next sibling.
    return minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
  },
});
