/* The code in docs/develop.md is the same as in the examples, which are tested. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const text = readFileSync('docs/develop.md', 'utf8');
const blocks = [...text.matchAll(/^```\S+ file=(\S+)\n([^]*?)^```$/gm)];

test('docs/develop.md shows examples', () => assert.ok(blocks.length > 5));

for (const [, file, code] of blocks)
  test(`docs/develop.md shows ${file} unchanged`, () =>
    assert.equal(code, existsSync(file) && readFileSync(file, 'utf8')));
