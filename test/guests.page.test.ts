/* Other programs change what the elements render: translators, dark modes. And a visitor is busy in it while time passes. */
import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import type {LitElement, TemplateResult} from 'lit';
import '../src/its-not-ok.ts';
import {registerPseudoLocales} from '../src/locale/pseudo.ts';
import {feedOf} from './helpers/feed.ts';
import {areSame, part, parts, readingOf, texts} from './helpers/shadow.ts';
import {fakeTime, pass, sleepUntil} from './helpers/time.ts';

registerPseudoLocales();

const startsAt = Date.parse('2026-12-01T18:00Z');
const [second, minute] = [1000, 60_000];

const evening = html`<event-countdown
  label="Evening"
  start="2026-12-01T18:00"
  duration="PT30M"
  href="https://example.org/evening"
></event-countdown>`;

/** Waits frame by frame, because the timers stand still. */
async function until(isSo: () => unknown): Promise<void> {
  for (let frames = 0; frames < 300 && !isSo(); frames++) await nextFrame();
}

async function show(template: TemplateResult): Promise<LitElement> {
  const el = await fixture<LitElement>(template);
  await el.updateComplete;
  return el;
}

describe('a page translator', () => {
  /** Puts elements of its own into the place of every text, as Google Translate does. */
  function translate({shadowRoot}: Element): void {
    const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    for (const text of found) {
      const parent = text.parentElement!;
      if (!text.data.trim() || parent.closest('[translate=no], style, font')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(`«${text.data}»`);
      outer.append(inner);
      text.replaceWith(outer);
    }
  }

  const translatedBack = (el: Element) => readingOf(el).replace(/[«»]/g, '').replace(/\s+/g, ' ');

  const inLondon = (wall: string) => Date.parse(`${wall}Z`);
  const cases: Record<string, [TemplateResult, ...string[]]> = {
    'of a countdown': [
      evening,
      '2026-12-01T17:58:59',
      '2026-12-01T17:59:00',
      '2026-12-01T17:59:01',
      '2026-12-01T17:59:59',
      '2026-12-01T18:00:00',
      '2026-12-01T18:30:00',
    ],
    'of the next event, each time that another takes over, and after the last': [
      html`<event-countdown event="next"></event-countdown>`,
      '2020-09-30T12:00:00',
      '2020-10-01T12:00:00',
      '2020-10-01T14:30:00',
      '2020-12-01T18:30:00',
      '2021-03-04T21:00:00',
      '2021-05-01T00:00:00',
    ],
    'of a banner from phase to phase': [
      html`<campaign-banner></campaign-banner>`,
      '2020-09-30T22:59:59',
      '2020-09-30T23:00:00',
      '2020-12-01T00:00:00',
      '2021-03-01T00:00:00',
      '2021-09-30T23:00:00',
    ],
    'of a card’s opening hours': [
      html`<helpline-card
        label="Office"
        phone="01228 606060"
        hours="Mo-Fr 09:00-17:00"
      ></helpline-card>`,
      '2026-11-30T08:59:00',
      '2026-11-30T09:00:00',
      '2026-11-30T17:00:00',
      '2026-12-04T17:00:00',
    ],
  };

  for (const [what, [template, first, ...changes]] of Object.entries(cases))
    it(`freezes no text ${what}`, async () => {
      fakeTime(inLondon(first!));
      // Both are on the screen, and beside the translated one stands one that nobody touches.
      const page = await fixture(
        html`<div style="display:grid;grid:1fr/1fr 1fr">${template}${template}</div>`,
      );
      const [el, untouched] = [...page.children] as [LitElement, LitElement];
      // The file that says opening hours comes on demand.
      if (el.localName === 'helpline-card') await until(() => texts(untouched, 'hours')[0]);
      for (const wall of changes) {
        translate(el);
        expect(readingOf(el), 'nothing is translated').to.include('«');
        const before = readingOf(untouched);
        await sleepUntil(el, inLondon(wall));
        await untouched.updateComplete;
        expect(readingOf(untouched), `nothing changes at ${wall}`).not.to.equal(before);
        expect(translatedBack(el), wall).to.equal(readingOf(untouched));
      }
    });

  it('hides no cancellation', async () => {
    fakeTime(startsAt - minute);
    const el = await show(evening);
    translate(el);
    el.setAttribute('status', 'cancelled');
    await el.updateComplete;
    expect(texts(el, 'state')).to.deep.equal(['Cancelled']);
    expect([...parts(el, 'countdown'), ...parts(el, 'link')]).to.deep.equal([]);
  });

  it('keeps its words where nothing has changed', async () => {
    fakeTime(startsAt - minute);
    const el = await show(evening);
    translate(el);
    await pass(el, second);
    expect([...texts(el, 'state'), ...texts(el, 'link')]).to.deep.equal([
      '«Coming up»',
      '«About this event»',
    ]);
  });
});

describe('a dark mode that writes styles into the elements', () => {
  /** What Dark Reader leaves: its style sheets, and attributes with styles on what has colours. */
  function darken({shadowRoot}: Element) {
    const sheets = ['darkreader darkreader--fallback', 'darkreader darkreader--inline'].map(
      (className) => Object.assign(document.createElement('style'), {className}),
    );
    const coloured = [
      ...shadowRoot!.querySelectorAll<HTMLElement>('.base, h2, summary, .number, .button'),
    ];
    for (const node of coloured) {
      node.setAttribute('data-darkreader-inline-bgcolor', '');
      node.style.setProperty('--darkreader-inline-bgcolor', '#181a1b');
    }
    shadowRoot!.prepend(sheets[0]!);
    shadowRoot!.append(sheets[1]!);
    return {sheets, coloured};
  }

  function expectDark(el: Element, {sheets, coloured}: ReturnType<typeof darken>): void {
    expect(coloured).to.have.property('length').above(0);
    const found = [...el.shadowRoot!.querySelectorAll('style.darkreader')];
    expect(areSame(found, sheets), 'not the style sheets').to.be.true;
    for (const node of coloured) {
      expect(node.isConnected, node.outerHTML).to.be.true;
      expect(node.hasAttribute('data-darkreader-inline-bgcolor')).to.be.true;
      expect(node.style.getPropertyValue('--darkreader-inline-bgcolor')).to.equal('#181a1b');
    }
  }

  it('keeps them while a countdown counts, and while its event starts', async () => {
    fakeTime(startsAt - 2 * second);
    const el = await show(evening);
    const dark = darken(el);
    await pass(el, second);
    expect(texts(el, 'countdown')).to.deep.equal(['Starts in 1 second']);
    expectDark(el, dark);
    await pass(el, second);
    expect(texts(el, 'state')).to.deep.equal(['Happening now']);
    expectDark(el, dark);
  });

  it('keeps them while a feed arrives', async () => {
    const feed = feedOf({helplines: [{id: 'childline', phone: '0800 2222'}]});
    const el = await show(html`<helpline-card></helpline-card>`);
    const dark = darken(el);
    el.setAttribute('src', feed);
    await waitUntil(() => texts(el, 'number').includes('0800 2222'), 'no feed');
    expectDark(el, dark);
  });

  for (const [template, attribute, value, words] of [
    [html`<helpline-card></helpline-card>`, 'audience', 'young-people', 'Childline'],
    [html`<its-not-ok-signs></its-not-ok-signs>`, 'audience', 'young-people', 'You'],
    [html`<campaign-banner></campaign-banner>`, 'topic', 'online-safety', 'Online safety'],
    [evening, 'location', 'School hall', 'School hall'],
  ] as const)
    it(`keeps them while ${attribute} becomes ${value}`, async () => {
      const el = await show(template);
      const dark = darken(el);
      el.setAttribute(attribute, value);
      await el.updateComplete;
      expect(readingOf(el)).to.include(words);
      expectDark(el, dark);
    });
});

describe('a visitor who is busy in an element', () => {
  /** Lets the countdown count, its event start, and the language change, and looks after each. */
  async function live(el: LitElement, look: (when: string) => void): Promise<void> {
    await pass(el, second);
    expect(texts(el, 'countdown')).to.deep.equal(['Starts in 1 second']);
    look('after a second');
    await pass(el, second);
    expect(texts(el, 'state')).to.deep.equal(['Happening now']);
    look('when the event starts');
    el.parentElement!.lang = 'en-XA';
    await until(() => part(el, 'base')!.lang === 'en-XA');
    look('when the language changes');
  }

  beforeEach(() => {
    fakeTime(startsAt - 2 * second);
  });

  it('keeps the calendar menu open, with its links', async () => {
    const el = await show(evening);
    const menu = part(el, 'calendar') as HTMLDetailsElement;
    part(el, 'calendar-button')!.click();
    await until(() => parts(el, 'calendar-link').length);
    const links = parts(el, 'calendar-link') as HTMLAnchorElement[];
    const addresses = links.map(({href}) => href);
    await live(el, (when) => {
      expect(menu.isConnected && menu.open, when).to.be.true;
      expect(areSame(parts(el, 'calendar-link'), links), when).to.be.true;
      expect(
        links.map(({href}) => href),
        when,
      ).to.deep.equal(addresses);
    });
  });

  for (const name of ['link', 'calendar-button'])
    it(`keeps the focus on the ${name}`, async () => {
      const el = await show(evening);
      const focused = part(el, name)!;
      focused.focus();
      await live(el, (when) => {
        expect(el.shadowRoot!.activeElement === focused, when).to.be.true;
      });
    });

  it('keeps the focus on a banner’s link from one topic to the next', async () => {
    const phase = Date.parse('2020-12-01T00:00Z');
    fakeTime(phase - second);
    const el = await show(html`<campaign-banner></campaign-banner>`);
    const link = part(el, 'link')!;
    link.focus();
    await pass(el, second);
    expect(texts(el, 'topic')).to.deep.equal(['Online safety']);
    expect(el.shadowRoot!.activeElement === link).to.be.true;
  });

  it('keeps what is selected', async () => {
    const el = await show(evening);
    const date = part(el, 'when')!;
    const selection = getSelection()!;
    selection.setBaseAndExtent(date, 0, date, date.childNodes.length);
    const selected = String(selection);
    expect(selected).to.include('1 December 2026');
    for (const state of ['Coming up', 'Happening now']) {
      await pass(el, second);
      expect(texts(el, 'state')).to.deep.equal([state]);
      expect(String(selection)).to.equal(selected);
    }
  });
});
