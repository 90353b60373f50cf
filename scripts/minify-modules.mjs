/**
 * Makes the modules of the npm package smaller: removes the notes for translators, and minifies the styles. An app's own build does
 * neither. The templates stay as they are: an element hydrates only markup that a server has rendered from the same template.
 */
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {minifyHTMLLiterals} from 'minify-literals';
import {parseAst} from 'rollup/parseAst';
import {stripNotes} from './rollup/strip-notes.mjs';

const {transform} = stripNotes();

for (const file of globSync('dist/**/*.js')) {
  const code = readFileSync(file, 'utf8');
  const stripped = transform.call({parse: parseAst}, code, file)?.code ?? code;
  // The minifier cannot handle `unsafeCSS`: it would leave the file unchanged and print a warning.
  const minified =
    !code.includes('unsafeCSS') &&
    (await minifyHTMLLiterals(stripped, {fileName: file, html: false}));
  writeFileSync(file, minified?.code ?? stripped);
}
