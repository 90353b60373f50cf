import type * as loaders from './loaders.ts';

/*
 * In the script-tag files this takes the place of loaders.ts: the languages are files beside the script, shared by all
 * of them. scripts/rollup/locales.mjs fills in the capitals.
 */
declare const LANGUAGES: readonly string[];
declare const VERSION: string;

export const languages: typeof loaders.languages = LANGUAGES;

let again = '';

export const fetchTexts: typeof loaders.fetchTexts = (language) =>
  import(`./locales/${language}-${VERSION}.js${again}`).catch((error: unknown) => {
    // Browsers remember that an address has failed, and would not ask for it again. Another one would get past the hash that
    // an import map may have for it.
    if (!document.querySelector('[type=importmap]')) again = `?${Date.now()}`;
    throw error;
  });
