/** A copy of the project, for tests that change it as a contributor would. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after} from 'node:test';
import {outputOf} from '../../scripts/packed.mjs';

/** Copies what git knows, and links node_modules. The copy goes when the tests of the file are done. */
export function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'its-not-ok-'));
  after(() => rmSync(folder, {recursive: true}));
  const files = execFileSync('git', [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ])
    .toString()
    .split('\0')
    // Pictures are large, and a file may be deleted and not yet committed.
    .filter((file) => file && !file.endsWith('.png') && existsSync(file));
  for (const file of files) cpSync(file, join(folder, file));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));

  const read = (file) => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    read,
    has: (file) => existsSync(join(folder, file)),
    /** Replaces a text that stands in the file once. */
    edit(file, before, now) {
      const parts = read(file).split(before);
      assert.equal(parts.length, 2, `“${before}” stands ${parts.length - 1} times in ${file}`);
      writeFileSync(join(folder, file), parts.join(now));
    },
    /** Runs a command, which has to succeed unless the test expects that it fails, and answers with its output. */
    async run(command, {fails = false} = {}) {
      const {ok, text} = await outputOf('sh', ['-c', command], {cwd: folder});
      assert.equal(ok, !fails, `${command}\n${text}`);
      return text;
    },
  };
}
