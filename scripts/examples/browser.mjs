/** Opens an example as a visitor would. Checks that its card is shown and works, and that the console stays empty. */
import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import {engines} from '../engines.mjs';

export const launch = () =>
  puppeteer.launch({
    executablePath: engines.chromium.find(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** Opens an address, and collects errors, warnings and failed requests. */
async function open(browser, url) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} failed to load`));
  await page.goto(url, {waitUntil: 'networkidle0', timeout: 60_000});
  await page.waitForFunction(() => document.querySelector('helpline-card:defined')?.updateComplete);
  return {page, complaints};
}

export async function openCard(browser, url) {
  const {page, complaints} = await open(browser, url);
  const card = await page.evaluate(() => {
    const {shadowRoot, children} = document.querySelector('helpline-card');
    return {
      bases: shadowRoot.querySelectorAll('[part="base"]').length,
      number: shadowRoot.querySelector('[part="number"]').getAttribute('href'),
      ownText: [...children].map((child) => child.textContent.trim()).join(' '),
    };
  });
  assert.equal(card.bases, 1, 'the card is rendered once');
  assert.equal(card.number, 'tel:08001111', 'young people see Childline first');
  assert.match(card.ownText, /0800 1111.*999/s, 'the page’s own text is kept');
  await page.evaluate(() =>
    document.querySelector('helpline-card').shadowRoot.querySelector('[part="number"]').click(),
  );
  await page.waitForFunction(
    () => /Dial\s+0800 1111/.test(document.querySelector('[role="status"]').textContent),
    {timeout: 5_000},
  );
  assert.deepEqual(complaints, [], 'the console stays empty');
  await page.close();
}

/** Checks that a card rendered on the server shows its number without scripts. */
export async function openWithoutScripts(browser, url) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url, {waitUntil: 'networkidle0'});
  const number = await page.$eval('helpline-card >>> [part="number"]', (link) => ({
    href: link.getAttribute('href'),
    visible: link.checkVisibility(),
  }));
  assert.deepEqual(number, {href: 'tel:08001111', visible: true});
  await page.close();
}

/** Checks that the element warns of a wrong value, for an example without a type check. */
export async function openWrongCard(browser, url, value) {
  const {page, complaints} = await open(browser, url);
  assert.equal(complaints.length, 1, `one warning: ${complaints.join('\n')}`);
  assert.match(complaints[0], new RegExp(`<helpline-card> cannot use audience="${value}"`));
  await page.close();
}
