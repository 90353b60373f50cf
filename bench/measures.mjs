/** The measurements: each exported function opens a page and returns one figure. */
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {page} from './pages.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Returns a function that tells how long a page's main thread has worked, in milliseconds. Other programs do not count. */
async function stopwatch(tab) {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'ThreadTime').value * 1000;
  };
}

/** The time from the start of the navigation to the frame that shows the elements, in milliseconds. */
export const firstRender = (visit, assets, html) =>
  visit(
    page(assets, html),
    (tab) => tab.evaluate(() => globalThis.shownAt),
    async (tab) => {
      await tab.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
      await tab.emulateCPUThrottling(4);
      await tab.evaluateOnNewDocument(() => (globalThis.shownAt = globalThis.whenShown()));
    },
  );

/** The main thread's work until the elements of a page are shown, in milliseconds on a CPU four times as slow. */
export async function startUp(visit, assets, html) {
  let spent;
  return visit(
    page(assets, html),
    async (tab) => {
      await tab.evaluate(() => globalThis.shownAt);
      return spent();
    },
    async (tab) => {
      await tab.emulateCPUThrottling(4);
      await tab.evaluateOnNewDocument(() => (globalThis.shownAt = globalThis.whenShown()));
      spent = await stopwatch(tab);
    },
  );
}

/** Fills a page with `count` elements, and waits for the frame that shows them. */
const fill = (tab, html, count) =>
  tab.evaluate(
    async (html, count) => {
      document.querySelector('main').innerHTML = html.repeat(count);
      globalThis.showFloor?.();
      await globalThis.whenShown();
    },
    html,
    count,
  );

/** The main thread's work for `count` elements, from their markup to the frame that shows them, in milliseconds. */
export const filling = (visit, assets, html, count) =>
  visit(page(assets), async (tab) => {
    const spent = await stopwatch(tab);
    await tab.evaluate(() => globalThis.gc());
    const before = await spent();
    await fill(tab, html, count);
    return (await spent()) - before;
  });

/** The memory that one more element takes, in bytes: the engine's objects, and the nodes and boxes of the page. */
export const memory = (visit, assets, html) =>
  visit(page(assets), async (tab) => {
    const session = await tab.createCDPSession();
    const usedWith = async (count) => {
      await fill(tab, html, count);
      await wait(300);
      await session.send('HeapProfiler.collectGarbage');
      const {usedSize, embedderHeapUsedSize, backingStorageSize} =
        await session.send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    };
    const before = await usedWith(100);
    return ((await usedWith(600)) - before) / 500;
  });

/** The main thread's work in each second while the visitor does nothing, in milliseconds. */
export const idle = (visit, html, seconds) =>
  visit(html, async (tab) => {
    const spent = await stopwatch(tab);
    await wait(1500);
    const before = await spent();
    await wait(seconds * 1000);
    return ((await spent()) - before) / seconds;
  });

/** The page's layout shift while its script arrives. */
export const layoutShift = (visit, html, width) =>
  visit(
    html,
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
export const firstPaint = (visit, html) =>
  visit(
    html,
    async (tab) => {
      const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      await tab.waitForFunction(paint, {polling: 50});
      return tab.evaluate(paint);
    },
    (tab) => tab.emulateCPUThrottling(4),
  );
