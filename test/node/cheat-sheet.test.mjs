import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';

test('the cheat sheet and llms.txt match the manifest', () => {
  const {status, stderr} = spawnSync(process.execPath, ['scripts/cheat-sheet.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
