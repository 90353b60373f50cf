/** Builds the Storybook into storybook-static/, which any web server can serve. Fails when the folder is too large. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';

const FOLDER = 'storybook-static';
const LIMIT = 10_000_000;

const run = (command, ...args) => {
  const {status} = spawnSync(command, args, {stdio: ['ignore', 'inherit', 'inherit']});
  if (status !== 0) process.exit(1);
};

// The Storybook documents the elements from this file.
if (!existsSync('dist/custom-elements.json')) run('npm', 'run', '--silent', 'build');
rmSync(FOLDER, {recursive: true, force: true});
run('storybook', 'build', '--quiet', '--loglevel', 'warn', '--output-dir', FOLDER);

const bytes = readdirSync(FOLDER, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .reduce((sum, {parentPath, name}) => sum + statSync(join(parentPath, name)).size, 0);
const size = `${(bytes / 1e6).toFixed(1)} MB`;
if (bytes > LIMIT) throw new Error(`${FOLDER} is ${size}, and may be at most ${LIMIT / 1e6} MB.`);
console.log(`${FOLDER}: ${size}`);
