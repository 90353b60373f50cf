import {files} from './language-files.ts';

/** Texts by their ids; `{0}`, `{1}` … stand where values go. */
export type Texts = Readonly<Record<string, string>>;

/** The languages beside English. */
export const languages: readonly string[] = Object.keys(files);

/** Loads the texts of one of those languages. */
export const fetchTexts = (language: string): Promise<{readonly default: Texts}> =>
  files[language]!();
