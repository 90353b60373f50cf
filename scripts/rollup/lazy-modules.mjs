import {basename} from 'node:path';
import {rollup} from 'rollup';

const PREFIX = 'lazy:';

/**
 * Builds each module that is imported on demand into one file, with a copy of every module that it needs. Rollup would make it a
 * chunk that imports from one script, so that each script needs a chunk of its own. With one file, all scripts of a page share
 * the module and its state.
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
    /** The address of the file, seen from the script. */
    paths: (id) => (id.startsWith(PREFIX) ? `./${basename(id.slice(PREFIX.length))}` : id),
  };
}
