/* Every element in two invented languages, on the narrowest screen: no text is cut off or sticks out. */
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';
import '../src/its-not-ok.ts';
import {registerPseudoLocales} from '../src/locale/pseudo.ts';
import {part} from './helpers/shadow.ts';

registerPseudoLocales();

const elements: Record<string, TemplateResult> = {
  'helpline-card': html`<helpline-card helpline="nspcc childline police-101"></helpline-card>`,
  'helpline-card for young people': html`<helpline-card audience="young-people"></helpline-card>`,
  'helpline-card, the page’s own': html`<helpline-card
    label="School office"
    phone="017687 00000"
    sms="85258"
    email="office@derwentfell.example"
    href="https://derwentfell.example"
    hours="Mo-Fr 08:15-16:15"
  ></helpline-card>`,
  'its-not-ok-signs': html`<its-not-ok-signs></its-not-ok-signs>`,
  'its-not-ok-signs on one topic': html`<its-not-ok-signs
    topic="healthy-relationships"
    audience="young-people"
  ></its-not-ok-signs>`,
  'campaign-banner': html`<campaign-banner dismissible></campaign-banner>`,
  'campaign-banner on a topic': html`<campaign-banner topic="online-safety"></campaign-banner>`,
  'event-countdown': html`<event-countdown event="support-hour"></event-countdown>`,
  'event-countdown, upcoming': html`<event-countdown
    label="An evening for parents and carers"
    start="2099-12-01T18:00"
    duration="PT1H30M"
    href="#"
    location="School hall"
  ></event-countdown>`,
};

/** The texts of an element that a visitor must be able to read in full. */
function* textNodes(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && !node.parentElement!.closest('details:not([open]) > :not(summary)'))
      yield node;
  }
}

for (const lang of ['en-XA', 'ar-XB'])
  describe(`in ${lang}, at 320 px`, () => {
    for (const [name, template] of Object.entries(elements))
      it(`${name} shows all its texts in full`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div lang=${lang} style="inline-size: 320px">${template}</div>`,
        );
        const element = page.firstElementChild as LitElement;
        await element.updateComplete;
        await waitUntil(() => part(element, 'base'));
        const base = part(element, 'base')!;
        expect(base.lang).to.equal(lang);
        expect(getComputedStyle(base).direction).to.equal(lang === 'ar-XB' ? 'rtl' : 'ltr');
        const edge = base.getBoundingClientRect();
        expect(edge.width).to.equal(320);
        for (const text of textNodes(base)) {
          const range = document.createRange();
          range.selectNodeContents(text);
          const {left, right, top, bottom, height} = range.getBoundingClientRect();
          expect(height, text.data).to.be.above(0);
          expect(left, text.data).to.be.at.least(edge.left);
          expect(right, text.data).to.be.at.most(edge.right);
          expect(top, text.data).to.be.at.least(edge.top);
          expect(bottom, text.data).to.be.at.most(edge.bottom);
        }
        for (const node of base.querySelectorAll('*')) {
          const {left, right} = node.getBoundingClientRect();
          if (left === right) continue;
          expect(left, node.outerHTML).to.be.at.least(edge.left);
          expect(right, node.outerHTML).to.be.at.most(edge.right);
          expect(getComputedStyle(node).overflow, node.outerHTML).to.equal('visible');
        }
      });

    it('all our texts have passed through `msg`', async () => {
      const page = await fixture(html`<div lang=${lang}>${Object.values(elements)}</div>`);
      for (const element of page.children) {
        await (element as LitElement).updateComplete;
        for (const {data, parentElement} of textNodes(part(element, 'base')!)) {
          // Names, dates and the page's own words do not pass through `msg`.
          if (
            parentElement!.closest('[translate=no], [part=heading], [part=when], [part=countdown]')
          )
            continue;
          if (/School hall|Microsoft Teams/.test(data)) continue;
          expect(data, element.outerHTML).to.match(/[àèìòùšçñ~]/i);
        }
      }
    });
  });
