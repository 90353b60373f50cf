/** Takes the README's pictures of the elements, from the built script: npm run pictures. */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {coreTags} from './elements.mjs';
import {engines} from './engines.mjs';

/** The attributes that make an element show more. */
const attributes = {
  'its-not-ok-signs': 'topic="healthy-relationships"',
  'campaign-banner': 'topic="online-safety" dismissible',
  'event-countdown': 'event="online-safety-workshop"',
};

const page = (tag) => `<!doctype html>
  <html lang="en-GB">
    <style>
      body { margin: 0; padding: 16px; block-size: fit-content; font-family: 'Liberation Sans', Arial, sans-serif; }
    </style>
    <script type="module" src="/dist/cdn/its-not-ok.js"></script>
    <${tag} ${attributes[tag] ?? ''}></${tag}>
  </html>`;

const files = sirv('.', {dev: true});
const server = createServer((request, response) => {
  const tag = request.url.slice(1);
  if (!coreTags.includes(tag)) return files(request, response);
  response.setHeader('content-type', 'text/html; charset=utf-8').end(page(tag));
}).listen();

const browser = await puppeteer.launch({
  executablePath: engines.chromium.find(),
  args: ['--no-sandbox'],
});
const tab = await browser.newPage();
await tab.setViewport({width: 760, height: 400, deviceScaleFactor: 2});
// Show a day of the campaign, so that the pictures do not change with the date.
await tab.evaluateOnNewDocument(() => {
  Date.now = () => Date.UTC(2020, 10, 28, 14);
});
for (const tag of coreTags) {
  await tab.goto(`http://localhost:${server.address().port}/${tag}`);
  await tab.waitForSelector(`${tag} >>> [part=base]`);
  const body = await tab.$('body');
  await body.screenshot({path: `docs/images/${tag}.png`});
  console.log(`docs/images/${tag}.png`);
}
await browser.close();
server.close();
