/** The types of `its-not-ok.css`: since version 6, TypeScript refuses an import without types. */
export {};
