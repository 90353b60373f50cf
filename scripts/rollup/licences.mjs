import {readFile} from 'node:fs/promises';

/** The scripts carry no comments: the licences of what is in them stand in a file beside them. */
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
