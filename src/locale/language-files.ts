// Written by `npm run i18n:build` from lit-localize.json: do not edit.
interface LocaleModule {
  readonly default: Readonly<Record<string, string>>;
}

export const files: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  ar: () => import('./generated/ar.ts'),
  cy: () => import('./generated/cy.ts'),
  pl: () => import('./generated/pl.ts'),
  ro: () => import('./generated/ro.ts'),
  uk: () => import('./generated/uk.ts'),
};
