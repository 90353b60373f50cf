/** Not Lit's own `isServer`, because the command line check uses this module without Lit. */
export const isServer = typeof document === 'undefined';
