/** What a release consists of, in release/: archive, tarball, bill of materials, and the checksums of all three. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const SUMS = 'release/SHA256SUMS';

const npm = (...args) => {
  const {status, stdout} = spawnSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed`);
  return stdout;
};

// Empties release/ first.
npm('run', '--silent', 'archive');
npm('pack', '--silent', '--pack-destination', 'release');

const bill = JSON.parse(
  npm('sbom', '--package-lock-only', '--omit', 'dev', '--sbom-format', 'cyclonedx'),
);
// npm takes the name of the folder.
const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
bill.metadata.component.name = name;
writeFileSync(`release/${name}-${version}.cdx.json`, `${JSON.stringify(bill, null, 2)}\n`);

const files = readdirSync('release').filter((file) => `release/${file}` !== SUMS);
const sum = (file) =>
  createHash('sha256')
    .update(readFileSync(`release/${file}`))
    .digest('hex');
writeFileSync(SUMS, files.map((file) => `${sum(file)}  ${file}\n`).join(''));
console.log(readFileSync(SUMS, 'utf8'));
