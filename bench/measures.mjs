/** What is measured: each function opens a page of one version and returns figures. */
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {moduleTime, trace} from './browser.mjs';
import {element, sameness} from './pages.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Tells the time that the main thread of a page has computed, in milliseconds: other work on the machine does not count. */
async function stopwatch(tab) {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'ThreadTime').value * 1000;
  };
}

/** What each of the pieces of a page shows, and what it says on the console. */
export const contents = (visit, version) =>
  visit('empty', version, async (tab) => {
    const warnings = [];
    tab.on('console', (message) => warnings.push(message.text()));
    tab.on('pageerror', (error) => warnings.push(String(error)));
    const shown = await tab.evaluate(async (pieces) => {
      const inside = ({childNodes}) => [...childNodes].map(write).join('');
      const attributesOf = ({attributes}) =>
        [...attributes].map(({name, value}) => ` ${name}="${value}"`).sort();
      const write = (node) =>
        node instanceof Element
          ? `<${node.localName}${attributesOf(node).join('')}>${inside(node)}</>`
          : node instanceof Text
            ? node.data
            : '';
      const texts = [];
      for (const piece of pieces) {
        document.querySelector('main').innerHTML = piece;
        await new Promise((resolve) => setTimeout(resolve, 200));
        const {shadowRoot} = document.querySelector('main').firstChild;
        // How the sources are indented does not matter.
        texts.push(
          inside(shadowRoot)
            .replace(/\s+/g, ' ')
            .replace(/ ?(<[^>]*>) ?/g, '$1'),
        );
      }
      return texts;
    }, sameness);
    return [...shown, ...warnings];
  });

/** From the start of the navigation to the frame that shows all four elements, in milliseconds. */
export const firstRender = (visit, version) =>
  visit(
    'each',
    version,
    async (tab) => {
      await tab.waitForFunction(() => globalThis.shownAt, {polling: 50});
      return tab.evaluate(() => globalThis.shownAt);
    },
    async (tab) => {
      await tab.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
      await tab.emulateCPUThrottling(4);
      await tab.evaluateOnNewDocument(() => {
        const look = () => {
          const elements = [
            ...document.querySelectorAll(
              'campaign-banner, helpline-card, its-not-ok-signs, event-countdown',
            ),
          ];
          const shown =
            elements.length === 4 &&
            elements.every(({shadowRoot}) => shadowRoot?.querySelector('[part=base]'));
          // The frame that shows them is the one before the next.
          requestAnimationFrame(shown ? () => (globalThis.shownAt = performance.now()) : look);
        };
        requestAnimationFrame(look);
      });
    },
  );

/** What scripts take of the main thread until the four elements are there, in milliseconds on a CPU four times as slow. */
export async function startUp(visit, version) {
  let stop;
  return visit(
    'each',
    version,
    async (tab) => {
      await tab.waitForFunction(() =>
        document.querySelector('event-countdown').shadowRoot?.querySelector('[part=base]'),
      );
      await wait(200);
      return moduleTime(await stop());
    },
    async (tab) => {
      await tab.emulateCPUThrottling(4);
      stop = await trace(tab);
    },
  );
}

/** What the main thread computes for elements, from their markup to their layout, in milliseconds. */
export const filling = (visit, version, html) =>
  visit('empty', version, async (tab) => {
    const spent = await stopwatch(tab);
    await tab.evaluate(() => globalThis.gc());
    const before = await spent();
    await tab.evaluate(async (html) => {
      const main = document.querySelector('main');
      main.innerHTML = html;
      // Until the frame that shows them has gone.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, html);
    return (await spent()) - before;
  });

/** What one more instance keeps, in bytes: the engine's objects, and the nodes and boxes of the page. */
export const memory = (visit, version, tag, attributes) =>
  visit('empty', version, async (tab) => {
    const session = await tab.createCDPSession();
    const fill = (count) =>
      tab.evaluate(async (html) => {
        document.querySelector('main').innerHTML = html;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }, element(tag, attributes).repeat(count));
    const used = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const {usedSize, embedderHeapUsedSize, backingStorageSize} =
        await session.send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    };
    await fill(100);
    const before = await used();
    await fill(600);
    return ((await used()) - before) / 500;
  });

/** What the main thread computes each second while nobody does anything, in milliseconds. */
export const idle = (visit, version, page, seconds) =>
  visit(page, version, async (tab) => {
    const spent = await stopwatch(tab);
    await wait(1500);
    const before = await spent();
    await wait(seconds * 1000);
    return ((await spent()) - before) / seconds;
  });

/** How far the page moved while the script came. */
export const layoutShift = (visit, version, width) =>
  visit(
    'shift',
    version,
    async (tab) => {
      await wait(800);
      return tab.evaluate(() => globalThis.shift);
    },
    async (tab) => {
      await tab.setViewport({width, height: 800});
      await tab.evaluateOnNewDocument(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const {value} of list.getEntries()) globalThis.shift += value;
        }).observe({type: 'layout-shift', buffered: true});
      });
    },
  );

/** When a page first shows its text, in milliseconds. */
export const firstPaint = (visit, version, page) =>
  visit(
    page,
    version,
    async (tab) => {
      const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      await tab.waitForFunction(paint, {polling: 50});
      return tab.evaluate(paint);
    },
    (tab) => tab.emulateCPUThrottling(4),
  );
