import {languages, type Texts} from './loaders.ts';

export type {Texts};

/** A language, with the texts that are loaded or registered so far. */
export interface Locale {
  /** BCP 47 tag, for `Intl` and `lang`. */
  readonly name: string;
  texts: Texts;
  /** Whether the language has a file of texts that is not loaded yet. */
  isLazy?: boolean;
}

/** The languages by their tags in lower case. */
const locales = new Map<string, Locale>([['en-gb', {name: 'en-GB', texts: {}}]]);
for (const name of languages) locales.set(name.toLowerCase(), {name, texts: {}, isLazy: true});

/** The language for a tag: `pl-PL` finds `pl`. An unknown tag finds English. */
export function findLocale(tag: string): Locale {
  for (let range = tag.toLowerCase(); range; range = range.replace(/-?[^-]*$/, '')) {
    const locale = locales.get(range);
    if (locale) return locale;
  }
  return locales.get('en-gb')!;
}

/** Translates a word of an English date or amount; see `words/`. Returns `otherwise` when the language has no word. */
export const wordIn = (name: string, word: string, otherwise = word): string =>
  findLocale(name).texts[word] ?? otherwise;

/** One function for each element on the page, which is called when the element's language may have changed. */
export const subscribers = new Set<() => Promise<void>>();

export const notifySubscribers = (): void => subscribers.forEach((notify) => void notify());

/**
 * Adds a language, or changes texts of a language. Elements in that language render again.
 *
 * @param name the language as a BCP 47 tag, such as `de`, which pages in `de-AT` use too. `en-GB` changes the English texts.
 * @param texts texts by their ids, which `its-not-ok-elements/locales/en-GB` lists. Keep `{0}`, `{1}` … in each text, because
 * values replace them. Texts that you leave out do not change: in a new language they are in English.
 */
export function registerLocale(name: string, texts: Texts): void {
  const tag = name.toLowerCase();
  const known = locales.get(tag);
  // Make a new object, because elements compare objects to find out whether their language has changed.
  locales.set(tag, {name, ...known, texts: {...known?.texts, ...texts}});
  notifySubscribers();
}
