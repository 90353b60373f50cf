/**
 * What a hundred countdowns cost the browser, beside a plain page that sets a hundred texts each second:
 * npm run bench:countdown. Measures the built script in Chromium.
 */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {engines} from './engines.mjs';

const SECONDS = Number(process.env.SECONDS ?? 20);
const COUNT = 100;

const repeat = (text, count = COUNT) => text.repeat(count);
const countdowns = (minutes) => {
  const start = new Date(Date.now() + minutes * 60_000).toISOString();
  return `<script type="module" src="/dist/cdn/its-not-ok.js"></script>
    ${repeat(`<event-countdown label="Evening" start="${start}" href="#"></event-countdown>`)}`;
};
const plain = `${repeat('<p>Starts in <span></span></p>')}
  <script>
    const start = Date.now() + 30 * 60_000;
    const spans = document.querySelectorAll('span');
    setInterval(() => {
      const left = Math.ceil((start - Date.now()) / 1000);
      for (const span of spans)
        span.textContent = Math.floor(left / 60) + ' minutes ' + (left % 60) + ' seconds';
    }, 1000);
  </script>`;

const pages = {
  'plain page': () => plain,
  'seconds change': () => countdowns(30),
  'plain page, 5,000 more nodes': () => plain + repeat('<p>Text</p>', 5000),
  'seconds change, among 5,000 more nodes': () => countdowns(30) + repeat('<p>Text</p>', 5000),
  'days off': () => countdowns(3 * 24 * 60 + 30),
};

const files = sirv('.', {dev: true});
const server = createServer((request, response) => {
  const page = pages[decodeURIComponent(request.url.slice(1))];
  if (!page) return files(request, response);
  response
    .setHeader('content-type', 'text/html; charset=utf-8')
    .end(`<!doctype html><html lang="en-GB">${page()}</html>`);
}).listen();

const browser = await puppeteer.launch({
  executablePath: engines.chromium.find(),
  args: ['--no-sandbox'],
});

const measure = async (name) => {
  const tab = await browser.newPage();
  await tab.setViewport({width: 1000, height: 800});
  await tab.evaluateOnNewDocument(() => {
    globalThis.timers = 0;
    for (const type of ['setTimeout', 'setInterval']) {
      const set = globalThis[type];
      globalThis[type] = (...args) => {
        globalThis.timers++;
        return set(...args);
      };
    }
  });
  await tab.goto(`http://localhost:${server.address().port}/${encodeURIComponent(name)}`);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const before = await tab.metrics();
  const timersBefore = await tab.evaluate(() => globalThis.timers);
  await new Promise((resolve) => setTimeout(resolve, SECONDS * 1000));
  const after = await tab.metrics();
  const timers = (await tab.evaluate(() => globalThis.timers)) - timersBefore;
  const perSecond = (key) => (after[key] - before[key]) / SECONDS;

  // One second in full: how many nodes a layout has been told of.
  const chunks = [];
  const session = await tab.createCDPSession();
  session.on('Tracing.dataCollected', ({value}) => chunks.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {categories: 'devtools.timeline'});
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await session.send('Tracing.end');
  await complete;
  const layouts = chunks
    .filter(({name, args}) => name === 'Layout' && args.beginData)
    .map(({args}) => args.beginData.dirtyObjects);
  await tab.close();
  return {
    'ms a second': Number((perSecond('TaskDuration') * 1000).toFixed(2)),
    'script ms': Number((perSecond('ScriptDuration') * 1000).toFixed(2)),
    'style ms': Number((perSecond('RecalcStyleDuration') * 1000).toFixed(2)),
    'layout ms': Number((perSecond('LayoutDuration') * 1000).toFixed(2)),
    'style recalculations': Number(perSecond('RecalcStyleCount').toFixed(2)),
    layouts: Number(perSecond('LayoutCount').toFixed(2)),
    'dirty nodes a layout': Math.max(0, ...layouts),
    'timers set': Number((timers / SECONDS).toFixed(2)),
  };
};

const rows = {};
for (const name of Object.keys(pages)) rows[name] = await measure(name);
console.table(rows);
await browser.close();
server.close();
