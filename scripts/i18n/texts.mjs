/** The texts in the source, found by lit-localize. */
import {relative} from 'node:path';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {stringifyDiagnostics} from '@lit/localize-tools/lib/typescript.js';

export const localizer = new RuntimeLitLocalizer(readConfigFileAndWriteSchema('lit-localize.json'));

const {messages, errors} = localizer.extractSourceMessages();
if (errors.length) {
  console.error(stringifyDiagnostics(errors));
  process.exit(1);
}

/**
 * Each text as `{id, english, desc, file}`, in the order of its id; `{0}`, `{1}` … stand where values go. `file` is the module
 * that has it, from the project’s root.
 */
export const texts = messages
  .map(({name, contents, desc, file}) => ({
    id: name,
    english: contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join(''),
    desc,
    file: relative('.', file.fileName),
  }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
