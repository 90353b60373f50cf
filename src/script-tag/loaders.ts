import {addresses} from 'virtual:language-files';
import type * as loaders from '../locale/loaders.ts';

/* The texts of each language are in a file beside the module script. */
export const languages: typeof loaders.languages = Object.keys(addresses);

let query = '';

export const fetchTexts: typeof loaders.fetchTexts = (language) =>
  import(addresses[language]! + query).catch((error: unknown) => {
    // Browsers do not request a module again after it failed to load, so the next try needs another address. But an import
    // map may hold the hash of the file, and a file at another address would not be checked. Then the address stays.
    if (!document.querySelector('[type=importmap]')) query = `?${Date.now()}`;
    throw error;
  });
