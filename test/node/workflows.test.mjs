/* Workflows pin other people's actions to a commit, because a tag can be moved to other code. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const folder = '.github/workflows';

for (const file of readdirSync(folder))
  test(`${file} pins its actions, and declares its permissions`, () => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, action] of text.matchAll(/uses: (.+)/g))
      assert.match(action, /^(\.\/\S+|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
    assert.match(text, /^permissions:/m);
  });
