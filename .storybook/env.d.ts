interface ImportMeta {
  /** Vite's: imports all modules that match. */
  readonly glob: (pattern: string, options: {eager: true}) => unknown;
}

declare module '*.css';

declare module '*.css?inline' {
  const text: string;
  export default text;
}

declare module 'virtual:manifest' {
  // stories/lib/manifest.ts gives the manifest its type.
  const manifest: unknown;
  export default manifest;
}

declare module 'virtual:languages' {
  const languages: readonly {
    readonly language: string;
    readonly name: string;
    readonly draft: boolean;
  }[];
  export default languages;
}
