/* The modules of the npm build must find one another: TypeScript leaves a name as it is written where it overlooks one. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

const modules = readdirSync('dist', {recursive: true}).filter(
  (file) => file.endsWith('.js') && !file.startsWith('cdn'),
);

test('every relative import of the npm build leads to a file', () => {
  assert.ok(modules.length > 20);
  const lost = modules.flatMap((file) =>
    [...readFileSync(join('dist', file), 'utf8').matchAll(/(?:from|import)[\s(]*['"](\.[^'"]+)/g)]
      .filter(([, address]) => !existsSync(join('dist', dirname(file), address)))
      .map(([, address]) => `${file}: ${address}`),
  );
  assert.deepEqual(lost, []);
});
