/** Writes the files of a release to release/: archive, tarball, bill of materials, and the checksums of all three. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

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

/**
 * The packages that we ship, as a CycloneDX bill of materials. npm's own `--omit dev` leaves out too much: also a package that
 * both the elements and one of our tools need.
 */
function listParts() {
  const bill = JSON.parse(npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'));
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const ships = ({name}) => {
    const {dev, devOptional} = packages[`node_modules/${name}`] ?? {dev: true};
    return !dev && !devOptional;
  };
  const components = bill.components.filter(ships);
  for (const part of Object.keys(dependencies))
    if (!components.some((component) => component.name === part))
      throw new Error(`${part} is not in the bill of materials`);

  const root = bill.metadata.component;
  const refs = new Set([root, ...components].map((component) => component['bom-ref']));
  return {
    ...bill,
    // npm gives the root the name of its folder.
    metadata: {...bill.metadata, component: {...root, name}},
    components,
    dependencies: bill.dependencies
      .filter(({ref}) => refs.has(ref))
      .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter((part) => refs.has(part))})),
  };
}

rmSync('release', {recursive: true, force: true});
npm('run', '--silent', 'archive');
npm('pack', '--silent', '--pack-destination', 'release');

const {name, version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync(`release/${name}-${version}.cdx.json`, `${JSON.stringify(listParts(), null, 2)}\n`);

const files = readdirSync('release').filter((file) => `release/${file}` !== SUMS);
const sum = (file) =>
  createHash('sha256')
    .update(readFileSync(`release/${file}`))
    .digest('hex');
writeFileSync(SUMS, files.map((file) => `${sum(file)}  ${file}\n`).join(''));
console.log(readFileSync(SUMS, 'utf8'));
