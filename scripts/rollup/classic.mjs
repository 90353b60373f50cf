import {fileURLToPath} from 'node:url';

const tag = fileURLToPath(new URL('../../src/internal/classic-script-tag.ts', import.meta.url));

/** The classic script finds its own tag as classic scripts do. */
export const useClassicTag = () => ({
  name: 'classic-tag',
  resolveId: (source) => (source.endsWith('/script-tag.ts') ? tag : null),
});
