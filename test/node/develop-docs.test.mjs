/* What docs/develop.md shows of a framework is what its example, which is tested, says. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const text = readFileSync('docs/develop.md', 'utf8');
const blocks = [...text.matchAll(/^```\S+ file=(\S+)\n([^]*?)^```$/gm)];

test('it shows examples', () => assert.ok(blocks.length > 5));

for (const [, file, code] of blocks)
  test(`it shows ${file} as it is`, () =>
    assert.equal(code, existsSync(file) && readFileSync(file, 'utf8')));
