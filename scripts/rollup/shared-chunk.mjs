import {resolve} from 'node:path';
import {rollup} from 'rollup';

/**
 * Builds a module that is imported on demand as one file beside the scripts, with its own copy of what it needs of them: were
 * it a chunk of each script, it would import from that script, and be another file for each. So all scripts of a page share one,
 * and what it remembers.
 */
export const sharedChunk = async ({input, plugins, output}) => {
  const bundle = await rollup({input, plugins});
  const {
    output: [{fileName}],
  } = await bundle.write({...output, entryFileNames: output.chunkFileNames});
  await bundle.close();
  const id = `shared-chunk:${fileName}`;
  return {
    plugin: {
      name: 'shared-chunk',
      resolveDynamicImport: (specifier, importer) =>
        typeof specifier === 'string' && resolve(importer, '..', specifier) === resolve(input)
          ? {id, external: true}
          : null,
    },
    // Where the scripts find it.
    paths: {[id]: `./${fileName}`},
  };
};
