/** Takes the README's pictures of the elements, from the built script: npm run pictures. */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {engines} from './engines.mjs';

const pictures = {
  'helpline-card': '<helpline-card></helpline-card>',
  'its-not-ok-signs': '<its-not-ok-signs topic="healthy-relationships"></its-not-ok-signs>',
  'campaign-banner': '<campaign-banner topic="online-safety" dismissible></campaign-banner>',
  'event-countdown': '<event-countdown event="online-safety-workshop"></event-countdown>',
};

const page = (element) => `<!doctype html>
  <html lang="en-GB">
    <style>
      body { margin: 0; padding: 16px; block-size: fit-content; font-family: 'Liberation Sans', Arial, sans-serif; }
    </style>
    <script type="module" src="/dist/cdn/its-not-ok.js"></script>
    ${element}
  </html>`;

const files = sirv('.', {dev: true});
const server = createServer((request, response) => {
  const tag = request.url.slice(1);
  if (!pictures[tag]) return files(request, response);
  response.setHeader('content-type', 'text/html; charset=utf-8').end(page(pictures[tag]));
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
for (const tag of Object.keys(pictures)) {
  await tab.goto(`http://localhost:${server.address().port}/${tag}`);
  await tab.waitForSelector(`${tag} >>> [part=base]`);
  const body = await tab.$('body');
  await body.screenshot({path: `docs/images/${tag}.png`});
  console.log(`docs/images/${tag}.png`);
}
await browser.close();
server.close();
