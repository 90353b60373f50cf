/** Makes an element, its story and its first test: npm run new:element -- my-element. */
import {execFileSync} from 'node:child_process';
import {globSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {classOf} from './elements.mjs';

/** Real files of an element that is called my-element. */
const TEMPLATES = 'scripts/new-element';

/** HTML has these names for other things. */
const RESERVED = ['annotation-xml', 'color-profile', 'missing-glyph'];

const [tag = ''] = process.argv.slice(2);
const className = classOf(tag);

const refuse = (why) => {
  console.error(`No element was made: ${why}.`);
  process.exit(1);
};

const isTaken = () =>
  // The script itself has this name.
  tag === 'its-not-ok' ||
  globSync('src/**/*.ts').some((file) =>
    new RegExp(`\\bclass ${className}\\b`).test(readFileSync(file, 'utf8')),
  );

if (!tag) refuse('give it a name, such as npm run new:element -- my-element');
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag))
  refuse(`“${tag}” is not a name for an element. Use small letters, with a dash between words`);
if (RESERVED.includes(tag) || tag.startsWith('font-face')) refuse(`HTML itself uses “${tag}”`);
if (isTaken()) refuse(`“${tag}” is taken`);

/** Where a file goes. */
const folderOf = (file) => {
  if (file.endsWith('.stories.ts')) return 'stories';
  if (file.endsWith('.test.ts')) return 'test';
  return `src/elements/${tag}`;
};

mkdirSync(`src/elements/${tag}`);
for (const template of readdirSync(TEMPLATES)) {
  const file = template.replace('my-element', tag);
  const path = join(folderOf(file), file);
  const text = readFileSync(join(TEMPLATES, template), 'utf8')
    .replaceAll('my-element', tag)
    .replaceAll('MyElement', className);
  // Longer names need other line breaks.
  writeFileSync(path, await format(text, {...(await resolveConfig(path)), filepath: path}));
  console.log(path);
}
execFileSync(process.execPath, ['scripts/list-elements.mjs'], {stdio: 'inherit'});

console.log(`
Write what it says, then:

  npm run i18n:extract && npm run i18n:build
  npm run build && npm run cheat-sheet
  FILES=test/${tag}.test.ts npm run test:unit

It comes as ${tag}.js, beside its-not-ok.js. Import it in src/its-not-ok.ts to put it into that script.`);
