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

/**
 * After esbuild: its calls for decorators, one for each property, become one for each class, and the helper behind them, a copy of
 * which it puts into each file, goes.
 */
export const useSmallDecorators = () => ({
  name: 'small-decorators',
  transform(code) {
    const [helper] = /var __defProp = [^]*?var __decorateClass = [^]*?\n};\n/.exec(code) ?? [];
    if (!helper) return null;
    const call =
      /__decorateClass\(\[\s*property\(([^)]*)\)\s*\], (\w+\.prototype), "(\w+)", 2\);\n/;
    const changed = new MagicString(code)
      .replace(helper, `import {properties} from ${JSON.stringify(smallLit)};\n`)
      .replace(new RegExp(`(?:${call.source})+`, 'g'), (calls) => {
        const all = [...calls.matchAll(new RegExp(call, 'g'))];
        const entries = all.map(([, options, , name]) => `${name}: ${options || '{}'}`);
        return `properties(${all[0][2]}, {${entries}});\n`;
      });
    if (/__decorateClass/.test(changed.toString()))
      throw new Error('A decorator that the build does not know');
    return {code: changed.toString(), map: changed.generateMap({hires: true})};
  },
});
