/* A tag of somebody else's action can be moved to other code, its commit cannot. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const folder = '.github/workflows';

for (const file of readdirSync(folder))
  test(`${file} pins what it runs, and asks for its permissions`, () => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, action] of text.matchAll(/uses: (.+)/g))
      assert.match(action, /^(\.\/\S+|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    assert.match(text, /^permissions:/m);
  });
