/** Makes a module of each translators' file: npm run i18n:build. */
import {writeFileSync} from 'node:fs';
import {modules} from './modules.mjs';

for (const [path, content] of modules) {
  writeFileSync(path, content);
  console.log(path);
}
