/* On a server there is no document: the elements render in the language that they are given. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {html} from 'lit';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {registerLocale} from 'its-not-ok-elements';
import 'its-not-ok-elements/all';
import polish from 'its-not-ok-elements/locales/pl';

const rendered = (template) => collectResult(render(template));

test('has no document', () => assert.equal(typeof document, 'undefined'));

test('English, when no language is given', async () => {
  const page = await rendered(html`<helpline-card></helpline-card>`);
  assert.match(page, /Worried about a child\?/);
  assert.match(page, /lang="en-GB"\s+dir="ltr"/);
});

test('a language that was registered', async () => {
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

test('English, when the texts of the language are not there', async () => {
  const page = await rendered(html`<helpline-card lang="uk"></helpline-card>`);
  assert.match(page, /Worried about a child\?/);
});
