import {basename} from 'node:path';
import {rollup} from 'rollup';

const PREFIX = 'lazy:';

/**
 * Builds each module that is imported on demand as a file of its own, with its own copy of what it needs. As a chunk it would
 * import from the script beside it, and be another file for each script. This way all scripts of a page share one file, and
 * what it remembers.
 */
export function lazyModules(plugins, output) {
  const files = new Map();
  const write = async (input) => {
    const bundle = await rollup({input, plugins});
    const {output: written} = await bundle.write({...output, entryFileNames: '[name]-[hash].js'});
    await bundle.close();
    return written[0].fileName;
  };
  return {
    plugin: {
      name: 'lazy-modules',
      async resolveDynamicImport(specifier, importer) {
        if (typeof specifier !== 'string') return null;
        const {id} = await this.resolve(specifier, importer);
        if (!files.has(id)) files.set(id, write(id));
        return {id: PREFIX + (await files.get(id)), external: true};
      },
    },
    /** Where a script finds such a file. */
    paths: (id) => (id.startsWith(PREFIX) ? `./${basename(id.slice(PREFIX.length))}` : id),
  };
}
