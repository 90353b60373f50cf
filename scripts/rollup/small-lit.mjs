import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';

const scriptServer = fileURLToPath(new URL('../../src/internal/script-server.ts', import.meta.url));
const smallLit = fileURLToPath(new URL('../../src/internal/small-lit.ts', import.meta.url));

/** Script-tag files only: what elements import from Lit comes from src/internal/small-lit.ts, and nothing from a server. */
export const useSmallLit = () => ({
  name: 'small-lit',
  resolveId(source) {
    if (source === 'lit' || source === 'lit/decorators.js') return smallLit;
    return /\/(is-)?server\.ts$/.test(source) ? scriptServer : null;
  },
});

/** After esbuild: its helper for decorators, a copy of which it puts into each file, is small-lit's one. */
export const useSmallDecorators = () => ({
  name: 'small-decorators',
  transform(code) {
    const [helper] = /var __defProp = [^]*?var __decorateClass = [^]*?\n};\n/.exec(code) ?? [];
    if (!helper) return null;
    const changed = new MagicString(code).replace(
      helper,
      `import {decorate as __decorateClass} from ${JSON.stringify(smallLit)};\n`,
    );
    return {code: changed.toString(), map: changed.generateMap({hires: true})};
  },
});
