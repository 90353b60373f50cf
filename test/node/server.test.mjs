/* On a server, where there is no document, the elements render in the language of their `lang`. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html} from 'lit';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {registerLocale} from 'its-not-ok-elements';
import 'its-not-ok-elements/all';
import polish from 'its-not-ok-elements/locales/pl';

const rendered = (template) => collectResult(render(template));

test('this server has no document', () => assert.equal(typeof document, 'undefined'));

test('renders English when no language is given', async () => {
  const page = await rendered(html`<helpline-card></helpline-card>`);
  assert.match(page, /Worried about a child\?/);
  assert.match(page, /lang="en-GB"\s+dir="ltr"/);
});

test('renders a language that was registered', async () => {
  registerLocale('pl', polish);
  const page = await rendered(html`
    <helpline-card lang="pl-PL"></helpline-card>
    <its-not-ok-signs lang="pl"></its-not-ok-signs>
    <campaign-banner lang="pl"></campaign-banner>
    <event-countdown lang="pl" event="support-hour"></event-countdown>
  `);
  for (const text of ['Martwisz się o dziecko?', 'Poznaj sygnały', 'czwartek, 4 marca 2021'])
    assert.ok(page.includes(text), text);
  assert.match(page, /href="tel:08088005000"/);
  assert.doesNotMatch(page, /Worried about a child|lang="en-GB"/);
});

test('renders English when the language was not registered', async () => {
  const page = await rendered(html`<helpline-card lang="uk"></helpline-card>`);
  assert.match(page, /Worried about a child\?/);
});

test('renders the same each time when language and time are given', async () => {
  registerLocale('pl', polish);
  const once = () =>
    rendered(html`
      <campaign-banner lang="pl" rendered-at="2021-02-02T12:00Z"></campaign-banner>
      <event-countdown lang="pl" event="next" rendered-at="2021-02-02T12:00Z"></event-countdown>
    `);
  const first = await once();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(await once(), first);
  assert.match(first, /rendered-at="2021-02-02T12:00Z"/);
  // The page has the topic of that date, and the first event after it.
  assert.match(first, /part="topic"/);
  assert.match(first, /2021/);
});

test('writes the time of rendering into the page, for hydration', async () => {
  const page = await rendered(html`<event-countdown event="next"></event-countdown>`);
  const [, written] = /rendered-at="([^"]+)"/.exec(page);
  assert.ok(Math.abs(Date.now() - Date.parse(written)) < 60_000);
});

test('keeps the page’s own text in its place', async () => {
  const page = await rendered(html`<helpline-card><a href="tel:0">Own</a></helpline-card>`);
  assert.match(page, /<\/template><a href="tel:0">Own<\/a><\/helpline-card>/);
});

test('keeps relative addresses, and leaves out an address that runs a script', async () => {
  const page = await rendered(html`
    <campaign-banner href="/more"></campaign-banner>
    <campaign-banner href="javascript:alert(1)"></campaign-banner>
  `);
  assert.match(page, /href="\/more"/);
  // The attribute that the page has written stays on the element.
  const own = /<campaign-banner\s+href="javascript:alert\(1\)"/g;
  assert.doesNotMatch(page.replaceAll(own, ''), /javascript:/);
});
