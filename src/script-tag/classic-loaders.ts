import {translations} from 'virtual:language-texts';
import type * as loaders from '../locale/loaders.ts';

/* The classic script cannot import modules, so it contains the texts of all languages. */
export const languages: typeof loaders.languages = Object.keys(translations);

export const fetchTexts: typeof loaders.fetchTexts = (language) =>
  Promise.resolve({default: translations[language]!});
