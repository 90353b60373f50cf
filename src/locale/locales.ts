import {languages, type Texts} from './loaders.ts';

export type {Texts};

/** A language, and its texts as far as they are there. */
export interface Locale {
  /** BCP 47, for `Intl` and `lang`. */
  readonly name: string;
  texts: Texts;
  /** Whether the texts of its file are still to come. */
  lazy?: boolean;
}

/** By tags in lower case. */
const locales = new Map<string, Locale>([['en-gb', {name: 'en-GB', texts: {}}]]);
for (const name of languages) locales.set(name, {name, texts: {}, lazy: true});

/** The language for a tag: `pl-PL` finds `pl`; what nothing fits finds English. */
export function localeFor(tag: string): Locale {
  for (let range = tag.toLowerCase(); range; range = range.replace(/-?[^-]*$/, '')) {
    const locale = locales.get(range);
    if (locale) return locale;
  }
  return locales.get('en-gb')!;
}

/** What a language has for a word of an English date or amount: see `words/`. */
export const wordIn = (name: string, word: string, otherwise = word): string =>
  localeFor(name).texts[word] ?? otherwise;

/** What each element does when its language may have changed. */
export const followers = new Set<() => Promise<void>>();

export const followAll = (): void => followers.forEach((follow) => void follow());

/**
 * Adds a language, or changes texts of one. Elements in that language render again.
 *
 * From npm the keys are the ids of the texts, which `its-not-ok-elements/locales/en-GB` lists; with the script tag they are
 * the English texts themselves. Both keep `{0}`, `{1}` … where a value goes. What is not given stays as it was: a new
 * language says it in English.
 *
 * @param name BCP 47, such as `de`, which pages in `de-AT` find too. `en-GB` changes the English.
 */
export function registerLocale(name: string, texts: Texts): void {
  const tag = name.toLowerCase();
  const known = locales.get(tag);
  // A new object tells elements that something has changed.
  locales.set(tag, {name, ...known, texts: {...known?.texts, ...texts}});
  followAll();
}
