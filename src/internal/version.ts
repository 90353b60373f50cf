/** The version in package.json. `scripts/version.mjs` writes it here. */
export const version = '0.1.0';
