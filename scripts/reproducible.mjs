/** Builds once more in another folder and another time zone, and compares every byte with `dist/`. */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
const filesOf = (path) =>
  readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(path.length + 1))
    .sort();

try {
  const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  for (const file of sources.split('\0').filter((file) => file && existsSync(file)))
    cpSync(file, join(folder, file));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {...process.env, TZ: 'Pacific/Auckland'},
  });

  const [ours, again] = ['dist', join(folder, 'dist')];
  const files = [...new Set([...filesOf(ours), ...filesOf(again)])].sort();
  const bytes = (path) => {
    try {
      return readFileSync(path);
    } catch {
      return Buffer.from('missing');
    }
  };
  const different = files.filter(
    (file) => !bytes(join(ours, file)).equals(bytes(join(again, file))),
  );
  for (const file of different) console.error(`✗ ${file} is not the same after a second build`);
  if (different.length) {
    console.error('dist/ may be out of date: run `npm run build` and try again.');
    process.exitCode = 1;
  } else console.log(`✓ ${files.length} files are the same, byte by byte, after a second build`);
} finally {
  rmSync(folder, {recursive: true, force: true});
}
