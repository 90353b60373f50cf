/* Rules for the look of all elements, in a narrow column and in a wide one. */
import {expect, fixture, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../src/its-not-ok.ts';
import {itIn} from './helpers/engine.ts';
import {contrast, cutOff, isVisible, linesOf, visibleTexts} from './helpers/looks.ts';
import {emulateMedia} from './helpers/media.ts';
import {parts} from './helpers/shadow.ts';

const word = 'Kinderundjugendschutzbeauftragtenversammlungsraum';

/** The elements in each state that has buttons, links or texts of its own. */
const states: Record<string, string> = {
  'all helplines': '<helpline-card helpline="nspcc childline police-101"></helpline-card>',
  'a compact card': '<helpline-card compact></helpline-card>',
  'a young people’s card': '<helpline-card audience="young-people"></helpline-card>',
  'a card of the page’s own': `<helpline-card label="${word}" phone="01228 606060" sms="85258" email="${word}@example.org" href="https://example.org" hours="Mo-Su 00:00-24:00"></helpline-card>`,
  signs: '<its-not-ok-signs></its-not-ok-signs>',
  'signs of one topic':
    '<its-not-ok-signs topic="healthy-relationships" audience="young-people"></its-not-ok-signs>',
  'a banner': '<campaign-banner topic="online-safety" dismissible></campaign-banner>',
  'a banner after the campaign': '<campaign-banner></campaign-banner>',
  'a countdown': `<event-countdown label="${word}" start="2999-12-01T18:00" duration="PT1H" units="days hours minutes seconds" location="${word}" audience="parents" booking="waiting-list" href="/event"></event-countdown>`,
  'a moved event': `<event-countdown label="Evening" start="2999-12-01T18:00" previous-start="2999-11-01T18:00" time-zone="America/New_York" online-location="${word}"></event-countdown>`,
  'no more events': '<event-countdown event="next"></event-countdown>',
};

/** Shows one state in a column of the given width, with every menu and topic open. */
const show = async (state: string, width: number) => {
  const page = await fixture<HTMLElement>(
    `<div style="width: ${width}px; font-family: Arial, sans-serif">${states[state]}</div>`,
  );
  const element = page.firstElementChild!;
  const closed = [...element.shadowRoot!.querySelectorAll('details')];
  for (const details of closed) details.open = true;
  if (parts(element, 'calendar').length)
    await waitUntil(() => parts(element, 'calendar-link').length, 'no calendars', {timeout: 4000});
  return element as HTMLElement;
};

const pressable = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('a, button, summary')].filter(isVisible);

const onlyChromium = itIn(['chromium'], 'only Chromium emulates media');

describe('the look of all elements:', () => {
  for (const state of Object.keys(states)) {
    for (const width of [280, 1200])
      it(`buttons and links of ${state} are large enough for a finger, at ${width} px`, async () => {
        const all = pressable(await show(state, width));
        expect(all).not.to.be.empty;
        for (const node of all) {
          const box = node.getBoundingClientRect();
          expect(Math.min(box.width, box.height), node.part.value).to.be.at.least(44);
        }
      });

    it(`the lines of ${state} are short enough to read, at 1200 px`, async () => {
      for (const [text] of visibleTexts(await show(state, 1200)))
        for (const line of linesOf(text)) expect(line.length, line).to.be.at.most(75);
    });

    for (const size of ['100%', '200%'])
      it(`no text of ${state} is cut off or sticks out, at 280 px with letters of ${size}`, async () => {
        document.documentElement.style.fontSize = size;
        try {
          const element = await show(state, 280);
          expect(element.parentElement!.scrollWidth).to.equal(280);
          expect(cutOff(element)).to.deep.equal([]);
        } finally {
          document.documentElement.style.fontSize = '';
        }
      });

    it(`the focus is visible on all buttons and links of ${state}`, async () => {
      const element = await show(state, 480);
      await sendKeys({press: 'Tab'});
      for (const node of pressable(element)) {
        node.focus();
        expect(node.matches(':focus-visible'), node.part.value).to.be.true;
        const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(node);
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
        const emergency = node.closest('[part="emergency"]');
        const ground = getComputedStyle(emergency ?? element.shadowRoot!.querySelector('.base')!);
        expect(contrast(outlineColor, ground.backgroundColor), node.part.value).to.be.at.least(3);
      }
    });

    onlyChromium(`${state} keeps its edges and the focus in forced colours`, async () => {
      await emulateMedia({'forced-colors': 'active'});
      const element = await show(state, 480);
      await sendKeys({press: 'Tab'});
      const base = getComputedStyle(parts(element, 'base')[0]!);
      expect(contrast(base.borderTopColor, base.backgroundColor)).to.be.at.least(3);
      for (const node of pressable(element)) {
        node.focus();
        const {outlineStyle, outlineColor} = getComputedStyle(node);
        expect(outlineStyle).to.equal('solid');
        expect(contrast(outlineColor, base.backgroundColor), node.part.value).to.be.at.least(3);
      }
      for (const node of element.shadowRoot!.querySelectorAll('.strong, .button')) {
        const {borderTopStyle, borderTopColor} = getComputedStyle(node);
        expect(borderTopStyle).to.equal('solid');
        expect(contrast(borderTopColor, base.backgroundColor)).to.be.at.least(3);
      }
    });
  }
});
