/*
 * Two invented languages for development. They show which texts do not pass through `msg`, which texts do not fit, and which
 * layouts do not work from right to left. No build contains them.
 */
import english from './generated/en-GB.ts';
import {registerLocale, type Texts} from './locales.ts';

// prettier-ignore
const accents: Readonly<Record<string, string>> = {
  a: 'àá', e: 'èé', i: 'ìí', o: 'òó', u: 'ùú', A: 'ÀÁ', E: 'ÈÉ', I: 'ÌÍ', O: 'ÒÓ', U: 'ÙÚ',
  c: 'ç', n: 'ñ', s: 'š', y: 'ÿ', C: 'Ç', N: 'Ñ', S: 'Š', Y: 'Ÿ',
};

/** Adds accents, and makes the text at least 40 % longer: "Close" becomes "Çlòóšèé". */
const stretch = (text: string): string =>
  text
    .replace(/[a-z]/gi, (letter) => accents[letter] ?? letter)
    .padEnd(Math.ceil(text.length * 1.4), ' ~');

/** Makes each word run from right to left. Leaves placeholders such as `{0}` as they are. */
const mirror = (text: string): string =>
  text.replace(/[^\s{}\d]+/g, (word) => `\u202e${word}\u202c`);

const mapTexts = (change: (text: string) => string): Texts =>
  Object.fromEntries(Object.entries(english).map(([id, text]) => [id, change(text)]));

/** Registers `en-XA`, which is longer and accented, and `ar-XB`, which is the same from right to left. */
export function registerPseudoLocales(): void {
  registerLocale('en-XA', mapTexts(stretch));
  registerLocale(
    'ar-XB',
    mapTexts((text) => mirror(stretch(text))),
  );
}
