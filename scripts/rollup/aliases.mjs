import {resolve} from 'node:path';

/** A script-tag file gets the module on the right instead of the one on the left. */
export const aliases = {
  module: {
    'src/internal/page-settings.ts': 'src/script-tag/settings.ts',
    'src/locale/loaders.ts': 'src/script-tag/loaders.ts',
  },
  classic: {
    'src/internal/page-settings.ts': 'src/script-tag/classic-settings.ts',
    'src/locale/loaders.ts': 'src/script-tag/classic-loaders.ts',
  },
};

export const useAliases = (list) => {
  const targets = new Map(Object.entries(list).map((pair) => pair.map((path) => resolve(path))));
  return {
    name: 'aliases',
    async resolveId(source, importer, options) {
      const resolved = await this.resolve(source, importer, options);
      return targets.get(resolved?.id) ?? resolved;
    },
  };
};
