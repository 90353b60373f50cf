/** The files that partners get: their hashes, headers, archive and version. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {unzipSync} from 'fflate';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const files = readdirSync('dist/cdn', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map(({parentPath, name}) => join(parentPath, name).slice('dist/cdn/'.length))
  .sort();
const read = (file) => readFileSync(join('dist/cdn', file));
const hash = (algorithm, bytes, form) => createHash(algorithm).update(bytes).digest(form);

describe('dist/cdn', () => {
  it('has the hash of every file that a page can load', () => {
    const integrity = JSON.parse(read('integrity.json'));
    const written = ['integrity.json', 'snippets.html', '_headers'];
    assert.deepEqual(
      Object.keys(integrity),
      files.filter((file) => !written.includes(file) && !file.endsWith('.map')),
    );
    for (const [file, value] of Object.entries(integrity))
      assert.equal(value, `sha384-${hash('sha384', read(file), 'base64')}`, file);
  });

  it('has source maps that name no folder of the machine that built it', () => {
    const maps = files.filter((file) => file.endsWith('.map'));
    assert.ok(maps.length > 5);
    for (const map of maps)
      for (const source of JSON.parse(read(map)).sources)
        assert.match(source, /^(src|node_modules)\/|^\0/, map);
  });

  it('has headers that let browsers keep a version for a year, and a feed for five minutes', () => {
    const [versioned, feed] = read('_headers').toString().trim().split('\n\n');
    assert.equal(versioned.split('\n')[0], `/${version}/*`);
    assert.match(versioned, /^ {2}Cache-Control: public, max-age=31536000, immutable$/m);
    assert.equal(feed.split('\n')[0], '/campaign.json');
    assert.match(feed, /^ {2}Cache-Control: public, max-age=300, stale-while-revalidate=86400$/m);
    for (const rule of [versioned, feed])
      for (const header of [
        'Access-Control-Allow-Origin: \\*',
        'Cross-Origin-Resource-Policy: cross-origin',
        'X-Content-Type-Options: nosniff',
      ])
        assert.match(rule, new RegExp(`^ {2}${header}$`, 'm'));
  });

  it('has the licences of all code in it', () => {
    const licences = read('LICENCES.txt').toString();
    for (const holder of ['Google LLC', 'Fabian Hiller']) assert.ok(licences.includes(holder));
  });
});

describe('the archive of a release', () => {
  const folders = ['one', 'two'].map((name) => mkdtempSync(join(tmpdir(), `archive-${name}-`)));
  after(() => folders.forEach((folder) => rmSync(folder, {recursive: true})));
  const zip = `${name}-${version}.zip`;
  const [one, two] = folders.map((folder, index) => {
    execFileSync(process.execPath, ['scripts/archive.mjs', folder], {
      env: {...process.env, TZ: ['Asia/Tokyo', 'America/Lima'][index]},
    });
    return readFileSync(join(folder, zip));
  });

  it('has the same bytes each time, in any time zone', () => assert.ok(one.equals(two)));

  it('comes with its checksum', () =>
    assert.equal(
      readFileSync(join(folders[0], 'SHA256SUMS'), 'utf8'),
      `${hash('sha256', one, 'hex')}  ${zip}\n`,
    ));

  it('contains the headers, and the version’s folder with all other files', () => {
    const unpacked = unzipSync(one);
    assert.deepEqual(
      Object.keys(unpacked).sort(),
      files.map((file) => (file === '_headers' ? file : `${version}/${file}`)).sort(),
    );
    for (const file of files)
      assert.ok(
        read(file).equals(unpacked[file === '_headers' ? file : `${version}/${file}`]),
        file,
      );
  });
});

describe('the version and our addresses', () => {
  it('are the same wherever they are repeated', () =>
    execFileSync(process.execPath, ['scripts/version.mjs', '--check']));

  it('stand in no other file', () => {
    const {homepage, cdn} = JSON.parse(readFileSync('addresses.json', 'utf8'));
    const filesWith = (text) =>
      execFileSync(
        'git',
        ['grep', '--untracked', '--files-with-matches', '--fixed-strings', text],
        {
          encoding: 'utf8',
        },
      )
        .trim()
        .split('\n');
    assert.deepEqual(filesWith(homepage), ['addresses.json', 'package.json']);
    assert.deepEqual(filesWith(cdn), ['addresses.json', 'docs/feed.md']);
  });
});
