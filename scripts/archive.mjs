/**
 * What a release offers for download: a zip with `_headers` and the folder of the version, and its checksum. One build gives the
 * same bytes anywhere, so the compression is JavaScript too: zlib's differs between Nodes.
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

// The first day that a zip can say, in nobody's time zone.
const mtime = new Date(1980, 0, 1);
const archive = zipSync(
  Object.fromEntries(
    files.map((file) => [
      // The host reads its headers at the root; the folders of all versions lie beside them.
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
