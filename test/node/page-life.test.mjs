/* Elements that are added and removed leave nothing in memory, and elements work on pages from the browser's back/forward cache. */
/* global addEventListener, document, history, scheduler, requestAnimationFrame, Turbo -- inside the page */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {launch, pathOf, serve} from '../helpers/visits.mjs';

const elements = `<main>
  <helpline-card></helpline-card><its-not-ok-signs></its-not-ok-signs><campaign-banner></campaign-banner>
  <event-countdown label="Evening" start="${new Date(Date.now() + 30 * 60_000).toISOString()}"></event-countdown>
  </main>`;

const ours = '<script type="module" src="/dist/cdn/its-not-ok.js"></script>';
const page = (
  title,
  other,
  scripts = '',
  content = elements,
) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title>
  <link rel="icon" href="data:,">${scripts}</head>
  <body><a id="link" href="${other}">On</a>${content}</body></html>`;
const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const counted = '<script src="/test/hosts/count.js"></script>';

const pages = {
  '/plain': page('plain', '/other', counted + ours),
  '/other': page('other', '/plain', counted + ours),
  '/turbo': page('turbo', '/turbo-other', counted + turbo + ours),
  '/turbo-other': page('turbo-other', '/turbo', counted + turbo + ours),
  '/turbo-alone': page('turbo-alone', '/turbo-alone-other', counted + turbo, ' '),
  '/turbo-alone-other': page('turbo-alone-other', '/turbo-alone', counted + turbo, ' '),
};

const skip = !pathOf('chromium') && 'Chromium is not installed';
const chromium = {
  // Puppeteer switches the back/forward cache off.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  args: ['--no-sandbox', '--enable-features=BackForwardCache'],
};

/** Waits until all elements have rendered, each once. */
const works = (tab) =>
  tab.waitForFunction(() =>
    [...document.querySelectorAll('main > *')].every(
      ({shadowRoot}) => shadowRoot?.querySelectorAll('.base').length === 1,
    ),
  );

async function open(path) {
  const {origin} = await serve(pages);
  const browser = await launch('chromium', chromium);
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  await tab.goto(origin + path);
  await works(tab);
  return {origin, tab, errors};
}

/** Collects garbage, and returns the sizes of what is still in memory. */
async function measure(tab) {
  const session = await tab.createCDPSession();
  // Some objects can be collected only after others.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, Nodes, JSEventListeners} = await tab.metrics();
  await session.detach();
  return {JSHeapUsedSize, Nodes, JSEventListeners};
}

function assertNothingStays(before, after) {
  const growth = after.JSHeapUsedSize / before.JSHeapUsedSize;
  assert.ok(growth < 1.05, `the heap has grown by ${((growth - 1) * 100).toFixed(1)} %`);
  // Allow a few more, which belong to the browser.
  assert.ok(after.Nodes <= before.Nodes * 1.05, `${before.Nodes} nodes, then ${after.Nodes}`);
  assert.ok(
    after.JSEventListeners <= before.JSEventListeners * 1.05,
    `${before.JSEventListeners} listeners, then ${after.JSEventListeners}`,
  );
}

test(
  'a hundred rounds of moves, clones, new HTML and swaps leave nothing in memory',
  {skip},
  async () => {
    const {tab, errors} = await open('/plain');
    const rounds = (count) =>
      tab.evaluate(async (count) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let i = 0; i < count; i++) {
          const main = document.querySelector('main');
          main.append(...main.children);
          await scheduler.yield();
          main.replaceChildren(...[...main.children].map((node) => node.cloneNode(true)));
          await scheduler.yield();
          const {innerHTML} = main;
          main.innerHTML = innerHTML;
          await scheduler.yield();
          const kept = document.body.cloneNode(true);
          document.body.replaceWith(document.createElement('body'));
          document.body.replaceWith(kept);
          await frame();
        }
      }, count);
    // Warm up: after these rounds, everything that is made only once exists, and the code is compiled.
    await rounds(60);
    const before = await measure(tab);
    await rounds(100);
    await works(tab);
    assertNothingStays(before, await measure(tab));
    assert.deepEqual(errors, []);
  },
);

/** Visits two pages by turns with Turbo, and sometimes goes back. */
async function visitWithTurbo(path) {
  const {tab, errors} = await open(path);
  const visits = async (count) => {
    for (let i = 0; i < count; i++) {
      const title = await tab.title();
      await tab.evaluate(
        (back) => (back ? history.back() : Turbo.visit(document.querySelector('#link').href)),
        i % 4 === 3,
      );
      await tab.waitForFunction(
        (title) => document.title !== title && !document.documentElement.ariaBusy,
        {},
        title,
      );
      await works(tab);
    }
  };
  // Warm up: Turbo keeps the last ten pages in its own cache.
  await visits(30);
  const before = await measure(tab);
  const counts = await tab.evaluate(() => globalThis.counts());
  await visits(100);
  const after = await measure(tab);
  assert.deepEqual(await tab.evaluate(() => globalThis.counts()), counts);
  assert.deepEqual(errors, []);
  return {before, after, grown: after.JSHeapUsedSize - before.JSHeapUsedSize};
}

test(
  'a hundred visits with Turbo leave nothing in memory, and every element works',
  {skip},
  async () => {
    const {before, after} = await visitWithTurbo('/turbo');
    // Turbo itself stores something for each visit. Measure that on a page without our elements, and subtract it.
    const {grown} = await visitWithTurbo('/turbo-alone');
    assertNothingStays(before, {...after, JSHeapUsedSize: after.JSHeapUsedSize - grown});
  },
);

test('countdowns go on when a page comes back from the browser’s cache', {skip}, async () => {
  const {origin, tab, errors} = await open('/plain');
  await tab.evaluate(() => {
    globalThis.returns = 0;
    addEventListener('pageshow', ({persisted}) => (globalThis.returns += persisted));
  });
  const counts = await tab.evaluate(() => globalThis.counts());
  const rounds = async (count) => {
    for (let i = 0; i < count; i++) {
      await tab.goto(`${origin}/other`);
      await tab.goBack();
    }
  };
  const goesOn = async () => {
    await works(tab);
    const text = () =>
      tab.$eval(
        'event-countdown',
        ({shadowRoot}) => shadowRoot.querySelector('[part=countdown]').textContent,
      );
    await tab.$eval('event-countdown', (node) => node.scrollIntoView());
    const then = await text();
    await tab.waitForFunction(
      (then) =>
        document.querySelector('event-countdown').shadowRoot.querySelector('[part=countdown]')
          .textContent !== then,
      {},
      then,
    );
  };
  // Warm up: after these rounds, everything that the page or the browser's driver makes only once exists.
  await rounds(60);
  await goesOn();
  const before = await measure(tab);
  await rounds(100);
  assert.equal(
    await tab.evaluate(() => globalThis.returns),
    160,
    'the page did not come from the cache',
  );
  assert.deepEqual(await tab.evaluate(() => globalThis.counts()), counts);
  await goesOn();
  assertNothingStays(before, await measure(tab));
  assert.deepEqual(errors, []);
});
