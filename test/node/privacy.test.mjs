/* All requests of a visit, as the servers and the browser see them, and all data that the visit leaves on the device. */
/* global document, indexedDB, caches -- inside the page */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {launch, pathOf, serve} from '../helpers/visits.mjs';

const cdn = '/dist/cdn/';
/** A path without the hash in the file's name. */
const nameOf = (path) => path.replace(/-[\w-]{8}\.js$/, '-HASH.js');

async function visit(engine) {
  const elsewhere = await serve({'/there': '<!doctype html><title>There</title>'});
  const link = `${elsewhere.origin}/there`;
  const start = new Date(Date.now() + 30 * 60_000).toISOString();
  const host = await serve({
    '/page': `<!doctype html><html lang="en-GB"><meta charset="utf-8"><link rel="icon" href="data:,">
      <script>addEventListener('helpline-call', (event) => event.preventDefault());</script>
      <script type="module" src="${cdn}its-not-ok.js"></script>
      <helpline-card></helpline-card>
      <its-not-ok-signs></its-not-ok-signs>
      <campaign-banner dismissible href="${link}"></campaign-banner>
      <event-countdown label="Evening" start="${start}" href="${link}"></event-countdown>
      <div lang="en-GB"><helpline-card label="Office" phone="01228 606060" href="${link}"></helpline-card></div>`,
  });
  const browser = await launch(engine);
  const page = await browser.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${host.origin}/page`);
  const ready = (selector) =>
    page.waitForFunction(
      (path) =>
        path
          .split(' >>> ')
          .reduce((node, step) => (node?.shadowRoot ?? node)?.querySelector(step), document),
      {},
      selector,
    );
  const click = async (selector) => (await ready(selector)).asElement().click();
  await ready('event-countdown >>> [part=countdown]');
  return {host, elsewhere, link, page, asked, ready, click};
}

const since = (requests, from) => requests.slice(from).map(({path}) => nameOf(path));

for (const engine of ['chromium', 'firefox'])
  test(`a whole visit in ${engine}`, {skip: !pathOf(engine) && 'not installed'}, async (t) => {
    const {host, elsewhere, link, page, asked, ready, click} = await visit(engine);

    await t.test('begins with requests for the page and the script', () =>
      assert.deepEqual(since(host.requests, 0), ['/page', `${cdn}its-not-ok.js`]),
    );

    await t.test(
      'sends no request while the visitor reads, opens signs and calls, and while time passes',
      async () => {
        await click('its-not-ok-signs >>> summary');
        await click('helpline-card >>> [part=number]');
        // Scroll to the countdown: off the screen, it would change only once a minute.
        await page.$eval('event-countdown', (node) => node.scrollIntoView());
        const countdown = await ready('event-countdown >>> [part=countdown]');
        for (let ticks = 0; ticks < 2; ticks++)
          await page.waitForFunction(
            (node, before) => node.textContent !== before,
            {},
            countdown,
            await countdown.evaluate((node) => node.textContent),
          );
        assert.equal(host.requests.length, 2);
      },
    );

    await t.test('requests the links to calendars when the visitor opens the menu', async () => {
      await click('event-countdown >>> summary');
      await ready('event-countdown >>> [part=calendar-link]');
      assert.deepEqual(since(host.requests, 2), [`${cdn}calendar-menu-HASH.js`]);
    });

    await t.test('requests a language when the page switches to it', async () => {
      await page.$eval('div', (node) => (node.lang = 'cy'));
      await ready('div helpline-card >>> [part=base][lang=cy]');
      assert.deepEqual(since(host.requests, 3), [`${cdn}locales/cy-HASH.js`]);
    });

    await t.test('sends no request when the visitor closes the banner', async () => {
      const gone = page.$('campaign-banner');
      await click('campaign-banner >>> [part=dismiss]');
      await page.waitForFunction((node) => !node.getClientRects().length, {}, await gone);
      assert.equal(host.requests.length, 4);
    });

    await t.test('sends no cookie, and reaches no other host', () => {
      for (const {headers, method} of host.requests) {
        assert.equal(headers.cookie, undefined);
        assert.equal(method, 'GET');
      }
      assert.deepEqual(elsewhere.requests, []);
      const others = asked.filter(
        (url) => !/^(data|blob):/.test(url) && !url.startsWith(host.origin),
      );
      assert.deepEqual(others, []);
    });

    await t.test('leaves nothing on the device', async () => {
      const stored = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        files: await navigator.storage.getDirectory().then(async (folder) => {
          const names = [];
          for await (const name of folder.keys()) names.push(name);
          return names;
        }),
      }));
      assert.deepEqual(stored, {
        cookie: '',
        local: 0,
        session: 0,
        databases: [],
        caches: [],
        workers: 0,
        files: [],
      });
      assert.deepEqual(await page.browserContext().cookies(), []);
    });

    await t.test('has no link that would send a referrer', async () => {
      const careless = await page.evaluate(() => {
        const links = [...document.querySelectorAll('*')].flatMap((node) =>
          node.shadowRoot ? [...node.shadowRoot.querySelectorAll('a[href^=http]')] : [],
        );
        return {
          count: links.length,
          careless: links.filter(({relList}) => !relList.contains('noreferrer')).map(String),
        };
      });
      assert.ok(careless.count > 4);
      assert.deepEqual(careless.careless, []);
    });

    await t.test('sends no referrer when the visitor follows a link', async () => {
      await Promise.all([page.waitForNavigation(), click('event-countdown >>> [part=link]')]);
      assert.equal(page.url(), link);
      assert.deepEqual(
        elsewhere.requests
          .filter(({path}) => path === '/there')
          .map(({headers}) => headers.referer),
        [undefined],
      );
      assert.equal(await page.evaluate(() => document.referrer), '');
    });
  });
