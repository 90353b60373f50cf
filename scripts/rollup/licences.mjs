import {readFile} from 'node:fs/promises';

/** Writes the licences of all code in the scripts to LICENCES.txt, because minifying removes the comments from the scripts. */
export const licences = () => ({
  name: 'licences',
  async generateBundle() {
    const texts = await Promise.all(
      ['LICENSE', 'node_modules/lit/LICENSE', 'node_modules/valibot/LICENSE.md'].map((path) =>
        readFile(path, 'utf8'),
      ),
    );
    this.emitFile({type: 'asset', fileName: 'LICENCES.txt', source: texts.join('\n---\n\n')});
  },
});
