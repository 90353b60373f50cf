/** Apart from server.ts and from Lit: the command checks addresses without them. */
export const isServer = typeof document === 'undefined';
