import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

test('each module of the npm package finds the files that it imports', () => {
  const modules = readdirSync('dist', {recursive: true}).filter(
    (file) => file.endsWith('.js') && !file.startsWith('cdn'),
  );
  const missing = modules.flatMap((file) => {
    const imports = readFileSync(join('dist', file), 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g,
    );
    return [...imports]
      .map(([, path]) => join('dist', dirname(file), path))
      .filter((path) => !existsSync(path))
      .map((path) => `${file}: ${path}`);
  });
  assert.ok(modules.length > 40);
  assert.deepEqual(missing, []);
});
