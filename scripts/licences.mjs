/** Fails when the licence of a dependency is not on our list. Code that we ship may ask only that we include its notice. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const SHIPPED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** Tools that we do not ship may ask for more, as long as their licence does not cover what they make. */
const TOOLS = [
  ...SHIPPED,
  ...['BlueOak-1.0.0', 'CC-BY-4.0', 'CC0-1.0', 'MIT-0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', 'Zlib'],
];
/** npm cannot read the licence in the package.json of these packages. The texts in the packages state it. */
const READ_BY_HAND = {'css-value': 'MIT', mootools: 'MIT', only: 'MIT', 'svg-tags': 'MIT'};
/** These editors are under the GPL. Tests run them to see what they do to the snippet. We ship no part of them. */
const EDITORS = /^(tinymce|ckeditor5|@ckeditor\/.+)$/;

/** Whether a list allows a licence. Reads expressions such as `(MIT OR CC0-1.0)`, but no nested ones, which no package has. */
const fits = (licence, list) => {
  const names = licence.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  return licence.includes(' AND ')
    ? names.every((name) => list.includes(name))
    : names.some((name) => list.includes(name));
};

/** The packages whose code is in the script-tag files, as the source maps list them. We ship them, even a devDependency. */
function bundled() {
  const maps = readdirSync('dist/cdn', {recursive: true}).filter((file) => file.endsWith('.map'));
  return new Set(
    maps
      .flatMap((file) => JSON.parse(readFileSync(join('dist/cdn', file), 'utf8')).sources)
      .map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1])
      .filter(Boolean),
  );
}

if (!existsSync('dist/cdn')) {
  console.error('dist/cdn is missing: run `npm run build` first.');
  process.exit(1);
}
const inScripts = bundled();
const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const counts = {shipped: {}, tools: {}};

for (const [path, {license, dev, devOptional}] of Object.entries(packages)) {
  const name = path.split('node_modules/').at(-1);
  if (!name) continue;
  const kind = !(dev || devOptional) || inScripts.has(name) ? 'shipped' : 'tools';
  const licence = license ?? READ_BY_HAND[name] ?? 'none that npm can read';
  counts[kind][licence] = (counts[kind][licence] ?? 0) + 1;
  if (fits(licence, kind === 'shipped' ? SHIPPED : TOOLS)) continue;
  if (kind === 'tools' && EDITORS.test(name)) continue;
  console.error(`✗ ${path}: ${licence} is not allowed for ${kind}`);
  process.exitCode = 1;
}

for (const [kind, licences] of Object.entries(counts))
  console.log(
    `Licences, ${kind}: ${Object.entries(licences)
      .sort(([, a], [, b]) => b - a)
      .map(([licence, count]) => `${licence} ${count}`)
      .join(', ')}`,
  );
