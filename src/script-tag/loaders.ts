import {addresses} from 'virtual:language-files';
import type * as loaders from '../locale/loaders.ts';

/* The languages of a module script are files beside it. */
export const languages: typeof loaders.languages = Object.keys(addresses);

let query = '';

export const fetchTexts: typeof loaders.fetchTexts = (language) =>
  import(addresses[language]! + query).catch((error: unknown) => {
    // Browsers remember that a module did not load and never ask for its address again, so the next try uses another one. A
    // page with an import map may have given the file’s hash there: another address would evade it.
    if (!document.querySelector('[type=importmap]')) query = `?${Date.now()}`;
    throw error;
  });
