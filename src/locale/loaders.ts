/** Texts by their keys; `{0}`, `{1}` … stand where values go. */
export type Texts = Readonly<Record<string, string>>;

interface LocaleModule {
  readonly default: Texts;
}

/** One literal `import()` each, so that every bundler makes a lazy file of each language. */
const files: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  ar: () => import('./generated/ar.ts'),
  cy: () => import('./generated/cy.ts'),
  pl: () => import('./generated/pl.ts'),
  ro: () => import('./generated/ro.ts'),
  uk: () => import('./generated/uk.ts'),
};

/** The languages beside English. */
export const languages: readonly string[] = Object.keys(files);

export const fetchTexts = (language: string): Promise<LocaleModule> => files[language]!();
