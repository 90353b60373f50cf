/* What the script of a page that a server has rendered does, in this order. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await import('../../src/its-not-ok.ts');

export {};
