import {resolve} from 'node:path';
import {minifyHTMLLiterals} from 'minify-literals';

const source = resolve('src');

/** Minifies html`…` and css`…` in our own source. Lit's own files are minified already. */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  async transform(code, id) {
    if (!id.startsWith(source)) return null;
    // The minifier cannot handle `unsafeCSS`: it would leave the file unchanged and print a warning.
    if (code.includes('unsafeCSS')) return null;
    // Without its closing slash an SVG shape would swallow its next sibling.
    return minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
  },
});
