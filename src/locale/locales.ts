import {languages, type Texts} from './loaders.ts';

export type {Texts};

/** A language, and its texts as far as they are there. */
export interface Locale {
  /** BCP 47, for `Intl` and `lang`. */
  readonly name: string;
  texts: Texts;
  /** Whether the texts of its file are still to come. */
  isLazy?: boolean;
}

/** By tags in lower case. */
const locales = new Map<string, Locale>([['en-gb', {name: 'en-GB', texts: {}}]]);
for (const name of languages) locales.set(name.toLowerCase(), {name, texts: {}, isLazy: true});

/** The language for a tag: `pl-PL` finds `pl`. A tag that no language fits finds English. */
export function findLocale(tag: string): Locale {
  for (let range = tag.toLowerCase(); range; range = range.replace(/-?[^-]*$/, '')) {
    const locale = locales.get(range);
    if (locale) return locale;
  }
  return locales.get('en-gb')!;
}

/** The word that a language has for a word of an English date or amount: see `words/`. */
export const wordIn = (name: string, word: string, otherwise = word): string =>
  findLocale(name).texts[word] ?? otherwise;

/** What each element on the page does when its language may have changed. */
export const subscribers = new Set<() => Promise<void>>();

export const notifySubscribers = (): void => subscribers.forEach((notify) => void notify());

/**
 * Adds a language, or changes texts of one. Elements in that language render again.
 *
 * The keys are the ids of the texts, which `its-not-ok-elements/locales/en-GB` lists. Texts keep `{0}`, `{1}` … where a value
 * goes. A text that is not given stays as it was: a new language says it in English.
 *
 * @param name BCP 47, such as `de`, which pages in `de-AT` find too. `en-GB` changes the English.
 */
export function registerLocale(name: string, texts: Texts): void {
  const tag = name.toLowerCase();
  const known = locales.get(tag);
  // A new object tells elements that something has changed.
  locales.set(tag, {name, ...known, texts: {...known?.texts, ...texts}});
  notifySubscribers();
}
