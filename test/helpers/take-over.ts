/* The script of a page that a server has rendered. The imports must have this order. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await import('../../src/its-not-ok.ts');

export {};
