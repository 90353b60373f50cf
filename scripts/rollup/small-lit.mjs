import {fileURLToPath} from 'node:url';

const smallLit = fileURLToPath(new URL('../../src/internal/small-lit.ts', import.meta.url));

/** Script-tag files only: what elements import from Lit comes from src/internal/small-lit.ts. */
export const useSmallLit = () => ({
  name: 'small-lit',
  resolveId: (source) => (source === 'lit' || source === 'lit/decorators.js' ? smallLit : null),
});
