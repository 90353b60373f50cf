/* global document -- inside the page */
/** The classic script on a page that is opened from a disk, such as a copy for a computer without a network. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {engines} from '../../scripts/engines.mjs';

const folder = mkdtempSync(join(tmpdir(), 'file-page-'));
after(() => rmSync(folder, {recursive: true, force: true}));
for (const file of ['its-not-ok.classic.js', 'its-not-ok.css'])
  copyFileSync(`dist/cdn/${file}`, join(folder, file));
writeFileSync(
  join(folder, 'page.html'),
  `<!doctype html><html lang="en-GB"><meta charset="utf-8">
  <link rel="stylesheet" href="its-not-ok.css">
  <script>errors = []; onerror = onunhandledrejection = (event) => errors.push(String(event.reason ?? event));</script>
  <script defer src="its-not-ok.classic.js" data-lang="pl"></script>
  <helpline-card label="Hub" phone="01632 960123" hours="Mo-Su 00:00-23:59"></helpline-card>
  <event-countdown label="Evening" start="2099-02-09T18:00"></event-countdown>
  <campaign-banner></campaign-banner><its-not-ok-signs></its-not-ok-signs>`,
);
const page = pathToFileURL(join(folder, 'page.html')).href;

for (const browser of ['chrome', 'firefox']) {
  const name = browser.replace('chrome', 'chromium');
  const executablePath = engines[name].find();
  test(`works from file:// in ${name}`, {skip: !executablePath && 'not installed'}, async () => {
    const running = await puppeteer.launch({
      browser,
      executablePath,
      args: browser === 'chrome' ? ['--no-sandbox'] : [],
    });
    try {
      const tab = await running.newPage();
      await tab.goto(page);
      const texts = await tab.evaluate(async () => {
        const root = (tag) => document.querySelector(tag).shadowRoot;
        const read = () => ({
          lang: root('helpline-card').querySelector('[lang]')?.lang,
          hours: root('helpline-card').querySelector('[part=hours]')?.textContent.trim() !== '',
          links: root('event-countdown').querySelectorAll('[part=calendar-link]').length,
          sections: ['campaign-banner', 'its-not-ok-signs'].map(
            (tag) => !!root(tag).querySelector('h2'),
          ),
          errors: globalThis.errors,
        });
        root('event-countdown').querySelector('summary').click();
        for (let i = 0; i < 100 && !(read().lang === 'pl' && read().hours && read().links); i++)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return read();
      });
      assert.ok(texts.links >= 4);
      assert.deepEqual(
        {...texts, links: 4},
        {lang: 'pl', hours: true, links: 4, sections: [true, true], errors: []},
      );
    } finally {
      await running.close();
    }
  });
}
