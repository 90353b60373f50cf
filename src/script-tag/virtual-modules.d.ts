/* `scripts/rollup/language-files.mjs` makes these modules. */
declare module 'virtual:language-files' {
  /** The address of each language’s file. */
  export const addresses: Readonly<Record<string, string>>;
}

declare module 'virtual:language-texts' {
  /** The texts of each language. */
  export const translations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
