/**
 * Takes pictures of all states of each element in the built Storybook, and compares them with the references in
 * test/screenshots/. `npm run screenshots -- --accept` makes the new pictures the references. For a picture that differs,
 * reports/screenshots/ gets the new picture, and another with the differences marked.
 */
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import pixelmatch from 'pixelmatch';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {engines} from '../engines.mjs';
import {read, shrink, write} from './png.mjs';

const REFERENCES = 'test/screenshots';
const REPORTS = 'reports/screenshots';
const FONTS = 'node_modules/@fontsource-variable/vazirmatn/files';
const WIDTHS = [320, 768, 1280];
/** How many pixels may differ, not counting the edges of letters. A changed digit differs in more pixels. */
const TOLERANCE = 12;

const light = 'locale:en-GB;scheme:light';
const MODES = {
  light: {globals: light},
  dark: {globals: 'locale:en-GB;scheme:dark'},
  rtl: {globals: 'locale:ar;scheme:light'},
  'forced-colours': {globals: light, features: [{name: 'forced-colors', value: 'active'}]},
  print: {globals: light, media: 'print'},
};

const accept = process.argv.includes('--accept');
rmSync(REPORTS, {recursive: true, force: true});
mkdirSync(accept ? REFERENCES : REPORTS, {recursive: true});

const fonts = sirv(FONTS);
const storybook = sirv('storybook-static');
const server = createServer((request, response) =>
  fonts(request, response, () => storybook(request, response)),
).listen();
const origin = `http://localhost:${server.address().port}`;

/** Use one font family for Latin and Arabic, so that pictures do not depend on the fonts of the machine. */
const style = `
  ${['arabic', 'latin-ext', 'latin'].map((script) => `@font-face { font-family: Pictures-${script}; font-weight: 100 900; src: url(/vazirmatn-${script}-wght-normal.woff2) }`).join('')}
  .stage { --its-not-ok-font: Pictures-latin, Pictures-latin-ext, Pictures-arabic !important; font-family: var(--its-not-ok-font) !important }
  *, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important }`;

const browser = await puppeteer.launch({
  executablePath: engines.chromium.find(),
  env: {...process.env, TZ: 'Europe/London'},
  args: [
    '--no-sandbox',
    '--lang=en-GB',
    '--hide-scrollbars',
    '--font-render-hinting=none',
    '--disable-lcd-text',
    '--force-color-profile=srgb',
  ],
});
const page = await browser.newPage();
const devtools = await page.createCDPSession();
await page.evaluateOnNewDocument(readFileSync('scripts/screenshots/in-page.js', 'utf8'));

const open = async (story, globals) => {
  await page.goto(
    `${origin}/iframe.html?id=${story}&viewMode=story&globals=${globals};a11y.manual:!true`,
  );
  await page.addStyleTag({content: style});
  await page.waitForFunction('allStatesAreShown()');
  await page.evaluate('fontsAreLoaded()');
};

/** Says how a picture differs from its reference; undefined when it does not. */
const compare = (name, picture) => {
  const path = `${REFERENCES}/${name}.png`;
  if (!existsSync(path)) return 'has no reference';
  const reference = read(readFileSync(path));
  const {width, height} = picture;
  if (reference.width !== width || reference.height !== height)
    return `is ${width} × ${height}, was ${reference.width} × ${reference.height}`;
  const marked = {width, height, data: Buffer.alloc(picture.data.length)};
  const differing = pixelmatch(reference.data, picture.data, marked.data, width, height, {
    threshold: 0.1,
  });
  if (differing <= TOLERANCE) return undefined;
  write(`${REPORTS}/${name}.differences.png`, marked);
  return `differs in ${differing} pixels`;
};

const {entries} = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const stories = Object.values(entries).filter(({tags}) => tags.includes('pictures'));
let count = 0;
const problems = [];

for (const {id, title} of stories) {
  let shown;
  for (const [mode, {globals, features = [], media = ''}] of Object.entries(MODES)) {
    await devtools.send('Emulation.setEmulatedMedia', {media, features});
    for (const width of WIDTHS) {
      await page.setViewport({width, height: 900});
      if (shown !== globals) await open(id, globals);
      shown = globals;
      const name = `${title.split('/').pop()}.${mode}.${width}`;
      const picture = shrink(read(await page.screenshot({fullPage: true, optimizeForSpeed: true})));
      count++;
      if (accept) write(`${REFERENCES}/${name}.png`, picture);
      const problem = !accept && compare(name, picture);
      if (!problem) continue;
      problems.push(`${name} ${problem}`);
      write(`${REPORTS}/${name}.png`, picture);
    }
  }
}
await browser.close();
server.close();

for (const problem of problems) console.log(`✗ ${problem}`);
console.log(
  problems.length
    ? `${problems.length} of ${count} pictures differ: see ${REPORTS}. If you meant to change them, run \`npm run screenshots -- --accept\``
    : `${count} pictures ${accept ? 'accepted' : 'match their references'}`,
);
process.exitCode = problems.length || !count ? 1 : 0;
