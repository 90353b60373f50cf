/** Opens pages in Chromium, each in a context of its own, so that nothing is cached. */
import puppeteer from 'puppeteer-core';
import {engines} from '../scripts/engines.mjs';

/** Runs in every page before the page's own scripts. */
function addWhenShown() {
  const isShown = ({shadowRoot}) => shadowRoot?.querySelector(':not(style, slot)');
  /** Resolves with the time after the first frame that shows every element in <main>. */
  globalThis.whenShown = () =>
    new Promise((resolve) => {
      const look = () => {
        const elements = [...(document.querySelector('main')?.children ?? [])];
        const shown = elements.length > 0 && elements.every(isShown);
        requestAnimationFrame(shown ? () => resolve(performance.now()) : look);
      };
      requestAnimationFrame(look);
    });
}

export async function launch(server) {
  const browser = await puppeteer.launch({
    executablePath: engines.chromium.find(),
    args: ['--no-sandbox', '--js-flags=--expose-gc'],
  });

  /** Opens a page, measures something in it and closes it. `prepare` gets the tab before it loads the page. */
  const visit = async (html, measure, prepare = async () => {}) => {
    server.add('/', html);
    const context = await browser.createBrowserContext();
    try {
      const tab = await context.newPage();
      await tab.setViewport({width: 1000, height: 800});
      await tab.evaluateOnNewDocument(addWhenShown);
      await prepare(tab);
      await tab.goto(server.origin);
      return await measure(tab);
    } finally {
      await context.close();
    }
  };
  return {visit, version: await browser.version(), close: () => browser.close()};
}
