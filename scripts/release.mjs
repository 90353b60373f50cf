/**
 * Makes a release: `npm run release -- 1.2.0`. The script sets the version, dates the changelog, runs every check, writes release/,
 * commits and tags. It does not push. With `--dry-run`, or when a check fails, it undoes its changes.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {globSync, readFileSync, writeFileSync} from 'node:fs';

/** The heading of the changes that are not released yet, with at least one change. */
const UNRELEASED = /^## \[Unreleased\]$(?=\s+### )/m;

const {name, version: current} = JSON.parse(readFileSync('package.json', 'utf8'));
const dryRun = process.argv.includes('--dry-run');
const version = process.argv[2] ?? '';

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'}).trim();

const refuse = (why) => {
  console.error(`No release: ${why}.`);
  process.exit(1);
};

const npm = (...args) => {
  console.log(`\n> npm ${args.join(' ')}`);
  const {status} = spawnSync('npm', args, {stdio: ['ignore', 'inherit', 'inherit']});
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
};

const edit = (file, change) => {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
};

const isOlder = (a, b) => a.localeCompare(b, 'en', {numeric: true}) < 0;

if (!/^\d+\.\d+\.\d+$/.test(version)) refuse('say which version, such as npm run release -- 1.2.0');
if (isOlder(version, current)) refuse(`${version} is older than ${current}`);
if (git('tag', '--list', `v${version}`)) refuse(`${version} has already been released`);
if (git('branch', '--show-current') !== 'main') refuse('releases are made on main');
if (git('status', '--porcelain')) refuse('commit or remove your changes first');
if (!UNRELEASED.test(readFileSync('CHANGELOG.md', 'utf8')))
  refuse('CHANGELOG.md has no changes under “## [Unreleased]”');

// Swedish writes a date as ISO 8601 does.
const today = new Date().toLocaleDateString('sv', {timeZone: 'Europe/London'});
let failure;
try {
  // npm then runs our `version` script, which writes the number into the docs and the source.
  npm('version', version, '--no-git-tag-version', '--allow-same-version');
  edit('CHANGELOG.md', (text) => text.replace(UNRELEASED, `$&\n\n## [${version}] - ${today}`));
  for (const file of globSync('examples/**/{package.json,index.html}'))
    edit(file, (text) =>
      text.replace(/(?<="its-not-ok-elements": "|\/its-not-ok\/)\d+\.\d+\.\d+/g, version),
    );

  npm('run', 'build');
  npm('run', 'cheat-sheet');

  npm('run', 'test:long');
  npm('run', 'licences');
  npm('run', 'test:examples');
  npm('run', 'bench', '--if-present');
  npm('run', 'release:files');

  if (!dryRun) {
    git('commit', '--all', '--message', `Release ${version}`);
    git('tag', '--annotate', `v${version}`, '--message', `${name} ${version}`);
  }
} catch (error) {
  failure = error;
}
// Undo all changes that are not committed. Git ignores release/, so that folder stays.
git('restore', '--staged', '--worktree', '.');
if (failure) refuse(failure.message);

console.log(
  dryRun
    ? `\nDry run: ${version} is ready to be released, see release/. Nothing was committed.`
    : `\n${version} is committed and tagged. Pushing the tag publishes it, from GitHub:

  git push origin main v${version}

Without GitHub: git push as above, then npm publish release/${name}-${version}.tgz, and upload release/.`,
);
