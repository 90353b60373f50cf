/** Opens pages in Chromium, each in a context of its own, so that nothing is cached. */
import puppeteer from 'puppeteer-core';
import {engines} from '../scripts/engines.mjs';

export async function launch(origin) {
  const browser = await puppeteer.launch({
    executablePath: engines.chromium.find(),
    args: ['--no-sandbox', '--js-flags=--expose-gc'],
  });

  /** Opens a page, asks something of it and closes it. */
  const visit = async (name, version, measure, prepare = async () => {}) => {
    const context = await browser.createBrowserContext();
    try {
      const tab = await context.newPage();
      await tab.setViewport({width: 1000, height: 800});
      await prepare(tab);
      await tab.goto(`${origin}/page/${name}/${version}`);
      return await measure(tab);
    } finally {
      await context.close();
    }
  };
  return {visit, version: await browser.version(), close: () => browser.close()};
}

/** Records what the browser does; returns a function that stops it and gives the events. */
export async function trace(tab) {
  const events = [];
  const session = await tab.createCDPSession();
  session.on('Tracing.dataCollected', ({value}) => events.push(...value));
  await session.send('Tracing.start', {categories: 'toplevel,v8'});
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return events;
  };
}

/**
 * How long the main thread was busy with a page's module, in milliseconds: the tasks that compile and evaluate it, with the
 * microtasks after it, in which elements render.
 */
export function moduleTime(events) {
  const modules = events.filter(({name}) => /^v8\.(compile|evaluate)Module$/.test(name));
  return events
    .filter(
      ({name, ts, dur, pid, tid}) =>
        name === 'ThreadControllerImpl::RunTask' &&
        modules.some(
          (module) =>
            module.pid === pid && module.tid === tid && module.ts >= ts && module.ts <= ts + dur,
        ),
    )
    .reduce((sum, {tdur}) => sum + tdur / 1000, 0);
}
