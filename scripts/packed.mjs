import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** What a command prints, and whether it ended well. */
export const outputOf = async (command, args, options) => {
  try {
    const {stdout, stderr} = await run(command, args, {maxBuffer: 1e8, ...options});
    return {ok: true, text: stdout + stderr};
  } catch ({stdout, stderr, message}) {
    return {ok: false, text: `${stdout ?? ''}${stderr ?? ''}` || message};
  }
};

/**
 * Packs what the build has made, and installs it in a project of its own; all else that the project imports is found in ours.
 *
 * @returns {Promise<{folder: string, tarball: string, files: string[], unpackedSize: number, remove: () => void}>}
 */
export async function installPacked() {
  mkdirSync('reports', {recursive: true});
  const folder = mkdtempSync(join('reports', 'packed-'));
  const {stdout} = await run('npm', ['pack', '--json', '--pack-destination', folder]);
  // What npm prints depends on its version: a list, or an object by the packages' names.
  const [{filename, files, unpackedSize}] = Object.values(JSON.parse(stdout));
  const tarball = join(folder, filename);
  const installed = join(folder, 'node_modules', 'its-not-ok-elements');
  await run('tar', ['-xzf', tarball, '-C', folder]);
  cpSync(join(folder, 'package'), installed, {recursive: true});
  rmSync(join(folder, 'package'), {recursive: true});
  writeFileSync(
    join(folder, 'package.json'),
    '{"name": "app", "private": true, "type": "module"}\n',
  );
  return {
    folder,
    tarball,
    files: files.map(({path}) => path).sort(),
    unpackedSize,
    manifest: JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')),
    remove: () => rmSync(folder, {recursive: true}),
  };
}
