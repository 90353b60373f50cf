/**
 * Makes the download of a release: a zip with `_headers` and the version's folder, and the checksum of the zip. The same build
 * must give the same zip on every machine, so fflate compresses it: the output of Node's zlib differs between Node versions.
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, sep} from 'node:path';
import {zipSync} from 'fflate';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const built = 'dist/cdn';
const target = process.argv[2] ?? 'release';

const files = readdirSync(built, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => join(parentPath, name).slice(built.length + 1))
  .sort();

// The earliest date that a zip can hold, and the same on every machine: fflate writes dates in local time.
const mtime = new Date(1980, 0, 1);
const archive = zipSync(
  Object.fromEntries(
    files.map((file) => [
      // A host reads `_headers` at the root of the site, beside the folders of all versions.
      file === '_headers' ? file : `${version}/${file.replaceAll(sep, '/')}`,
      readFileSync(join(built, file)),
    ]),
  ),
  {level: 9, mtime},
);

const fileName = `${name}-${version}.zip`;
const sum = createHash('sha256').update(archive).digest('hex');
mkdirSync(target, {recursive: true});
writeFileSync(join(target, fileName), archive);
writeFileSync(join(target, 'SHA256SUMS'), `${sum}  ${fileName}\n`);
console.log(
  `${join(target, fileName)}: ${files.length} files, ${archive.length.toLocaleString('en-GB')} B`,
);
