import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {headers} from './headers.mjs';
import {snippetsPage} from './snippets.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** When all other files are written: adds their hashes, snippets with these hashes, and the headers for a static host. */
export const publish = (folder) => ({
  name: 'publish',
  writeBundle() {
    const integrity = Object.fromEntries(
      readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1))
        .sort()
        // No page loads a source map.
        .filter((file) => !file.endsWith('.map'))
        .map((file) => [file.replaceAll(sep, '/'), hash(readFileSync(join(folder, file)))]),
    );
    const write = (file, text) => writeFileSync(join(folder, file), text);
    write('integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
    write('snippets.html', snippetsPage(version, integrity));
    write('_headers', headers(version));
  },
});

const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
