/*
 * Two languages that nobody speaks, for development: who reads them sees at once which text does not pass through `msg`, and
 * what does not fit or does not turn round. They are no part of any build.
 */
import english from './generated/en-GB.ts';
import {registerLocale, type Texts} from './locales.ts';

// prettier-ignore
const accents: Readonly<Record<string, string>> = {
  a: 'àá', e: 'èé', i: 'ìí', o: 'òó', u: 'ùú', A: 'ÀÁ', E: 'ÈÉ', I: 'ÌÍ', O: 'ÒÓ', U: 'ÙÚ',
  c: 'ç', n: 'ñ', s: 'š', y: 'ÿ', C: 'Ç', N: 'Ñ', S: 'Š', Y: 'Ÿ',
};

/** "Close" becomes "Çlòóšèé". At least 40 % longer. */
const stretch = (text: string): string =>
  text
    .replace(/[a-z]/gi, (letter) => accents[letter] ?? letter)
    .padEnd(Math.ceil(text.length * 1.4), ' ~');

/** Each word runs from right to left, values stay as they are. */
const mirror = (text: string): string =>
  text.replace(/[^\s{}\d]+/g, (word) => `\u202e${word}\u202c`);

const mapTexts = (change: (text: string) => string): Texts =>
  Object.fromEntries(Object.entries(english).map(([id, text]) => [id, change(text)]));

/** Registers `en-XA`, longer and accented, and `ar-XB`, its twin from right to left. */
export function registerPseudoLocales(): void {
  registerLocale('en-XA', mapTexts(stretch));
  registerLocale(
    'ar-XB',
    mapTexts((text) => mirror(stretch(text))),
  );
}
