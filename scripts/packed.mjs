import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** The files that are packed, and those that `npm pack` runs. */
const SOURCES = [
  ...['package.json', 'addresses.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'llms.txt'],
  ...['bin', 'dist', 'docs', 'scripts', 'src'],
];

/** Runs a command. Returns its output, and whether it succeeded. */
export const outputOf = async (command, args, options) => {
  try {
    const {stdout, stderr} = await run(command, args, {maxBuffer: 1e8, ...options});
    return {ok: true, text: stdout + stderr};
  } catch ({stdout, stderr, message}) {
    return {ok: false, text: `${stdout ?? ''}${stderr ?? ''}` || message};
  }
};

/**
 * Packs the build as npm would publish it, and installs it in a project of its own. The project finds every other package in our
 * node_modules.
 *
 * @returns {Promise<{folder: string, tarball: string, files: string[], unpackedSize: number, remove: () => void}>}
 */
export async function installPacked() {
  mkdirSync('reports', {recursive: true});
  const folder = mkdtempSync(join('reports', 'packed-'));
  // Pack a copy: `npm pack` changes README.md while it runs, and several tests pack at the same time.
  const copy = join(folder, 'copy');
  for (const path of SOURCES) cpSync(path, join(copy, path), {recursive: true});
  const {stdout} = await run(
    'npm',
    ['pack', '--json', '--foreground-scripts=false', '--pack-destination', '..'],
    {cwd: copy},
  );
  // Some versions of npm print a list, others an object with the packages' names as keys.
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
