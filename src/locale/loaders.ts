import {files} from './language-files.ts';

/** Texts by their ids. Values replace `{0}`, `{1}` … in a text. */
export type Texts = Readonly<Record<string, string>>;

/** The languages that the elements speak, other than English. */
export const languages: readonly string[] = Object.keys(files);

/** Loads the texts of one of `languages`. */
export const fetchTexts = (language: string): Promise<{readonly default: Texts}> =>
  files[language]!();
