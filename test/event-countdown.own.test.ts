import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {EventCountdown} from '../src/elements/event-countdown/event-countdown.define.ts';
import '../src/elements/event-countdown/event-countdown.define.ts';
import {part, showsOwnText, textOf, texts} from './helpers/shadow.ts';
import {dateWords, fakeTime} from './helpers/time.ts';
import {warnings} from './helpers/warnings.ts';

const when = (el: Element) => dateWords(part(el, 'when'));

const datetime = (el: Element) => part(el, 'when')!.querySelector('time')!.dateTime;

describe('<event-countdown> with the page’s own event', () => {
  const ownEvent = () =>
    fixture<EventCountdown>(
      html`<event-countdown
        label="Safety evening"
        start="2026-12-01T18:00"
        duration="PT1H30M"
        location="School hall"
        href="https://example.org/evening"
        >1 December, 6pm, <a href="/evening">School hall</a></event-countdown
      >`,
    );

  it('shows the event’s name, time and place, and links to its page without a referrer', async () => {
    fakeTime('2026-11-29T15:00Z');
    const el = await ownEvent();
    expect(texts(el, 'state')).to.deep.equal(['Coming up']);
    expect(texts(el, 'heading')).to.deep.equal(['Safety evening']);
    expect(when(el)).to.equal('Tuesday 1 December 2026 6:00 – 7:30 pm');
    expect(datetime(el)).to.equal('2026-12-01T18:00:00.000Z');
    expect(texts(el, 'countdown')).to.deep.equal(['Starts in 2 days 3 hours']);
    expect(texts(el, 'amount')).to.deep.equal(['2 days', '3 hours']);
    const numbers = [...part(el, 'countdown')!.querySelectorAll('b')].map(textOf);
    expect(numbers).to.deep.equal(['2', '3']);
    expect(texts(el, 'location')).to.deep.equal(['School hall']);
    const link = part(el, 'link') as HTMLAnchorElement;
    expect(textOf(link)).to.equal('About this event');
    expect([link.href, link.rel, link.target]).to.deep.equal([
      'https://example.org/evening',
      'noreferrer',
      '',
    ]);
    expect(showsOwnText(el)).to.be.false;
    expect(warnings()).to.deep.equal([]);
  });

  it('has a heading, a place and a link only when the page gives them', async () => {
    const el = await fixture(html`<event-countdown start="2030-06-01"></event-countdown>`);
    expect(when(el)).to.equal('Saturday 1 June 2030');
    for (const name of ['heading', 'location', 'note', 'link'])
      expect(part(el, name), name).to.equal(undefined);
  });

  it('shows markup in an attribute as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const el = await fixture(
      html`<event-countdown
        label=${markup}
        location=${markup}
        start="2030-06-01"
      ></event-countdown>`,
    );
    expect([texts(el, 'heading'), texts(el, 'location')]).to.deep.equal([[markup], [markup]]);
    expect(el.shadowRoot!.querySelector('img')).to.equal(null);
  });

  for (const href of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,hello',
    'https://nspcc.org.uk@evil.example/',
    'https:nspcc.org.uk',
  ])
    it(`does not link to ${JSON.stringify(href)}, and warns`, async () => {
      const el = await fixture(
        html`<event-countdown start="2099-06-01" href=${href}></event-countdown>`,
      );
      expect(when(el)).to.equal('Monday 1 June 2099');
      expect(el.shadowRoot!.querySelector('a')).to.equal(null);
      expect(warnings()).to.deep.equal([
        `<event-countdown> cannot use href="${href}". Use a web address such as https://example.org/event.`,
      ]);
    });

  it('links to a page of the same site', async () => {
    const el = await fixture(
      html`<event-countdown start="2099-06-01" href="events/1.html"></event-countdown>`,
    );
    const link = part(el, 'link') as HTMLAnchorElement;
    expect(link.href).to.equal(new URL('events/1.html', document.baseURI).href);
    expect(warnings()).to.deep.equal([]);
  });

  it('treats an empty attribute as absent', async () => {
    fakeTime('2026-12-01T12:00Z');
    const el = await fixture(
      html`<event-countdown
        event=""
        label=""
        start="2026-12-01T18:00"
        end=""
        duration=""
        time-zone=""
        href=""
        location=""
        heading-level=""
      ></event-countdown>`,
    );
    expect(when(el)).to.equal('Tuesday 1 December 2026 6:00 pm');
    for (const name of ['heading', 'location', 'note', 'link'])
      expect(part(el, name), name).to.equal(undefined);
    expect(warnings()).to.deep.equal([]);
  });

  it('follows its attributes, also when they are removed', async () => {
    const el = await ownEvent();
    el.setAttribute('start', '2031-02-03');
    for (const name of ['label', 'location', 'href', 'duration']) el.removeAttribute(name);
    await el.updateComplete;
    expect(when(el)).to.equal('Monday 3 February 2031');
    for (const name of ['heading', 'location', 'link'])
      expect(part(el, name), name).to.equal(undefined);
    el.setAttribute('event', 'support-hour');
    await el.updateComplete;
    expect(texts(el, 'heading')).to.have.length(1);
    el.removeAttribute('event');
    await el.updateComplete;
    expect(when(el)).to.equal('Monday 3 February 2031');
    expect(warnings()).to.deep.equal([]);
  });
});

describe('<event-countdown> with a date that cannot be read', () => {
  const hint = 'Use a date such as 2026-12-01T18:00, at a time that the clocks do not skip.';
  for (const start of ['2026-02-30', '2026-12-01T18:60', '25/10/2026', '2027-03-28T01:30', 'soon'])
    it(`keeps the page’s own text: start="${start}"`, async () => {
      const el = await fixture<EventCountdown>(
        html`<event-countdown label="Evening" start=${start}
          >On <a href="/evening">1 December</a></event-countdown
        >`,
      );
      expect(showsOwnText(el)).to.be.true;
      expect(part(el, 'base')).to.equal(undefined);
      expect(el.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
      expect(warnings()).to.deep.equal([`<event-countdown> cannot use start="${start}". ${hint}`]);
      // The event is shown as soon as the date can be read.
      el.start = '2030-06-01';
      await el.updateComplete;
      expect(showsOwnText(el)).to.be.false;
      expect(when(el)).to.equal('Saturday 1 June 2030');
    });

  it('keeps the page’s own text without a date, and warns once for many elements', async () => {
    const el = await fixture(
      html`<div>
        <event-countdown>First</event-countdown><event-countdown start="">Second</event-countdown>
      </div>`,
    );
    await nextFrame();
    expect([...el.children].map(showsOwnText)).to.deep.equal([true, true]);
    expect(warnings()).to.deep.equal([`<event-countdown> cannot use start="". ${hint}`]);
    const first = el.firstElementChild as EventCountdown;
    for (const [start, own] of [
      ['2030-06-01', false],
      [null, true],
    ] as const) {
      if (start) first.setAttribute('start', start);
      else first.removeAttribute('start');
      await first.updateComplete;
      expect(showsOwnText(first)).to.equal(own);
    }
  });

  it('keeps the page’s own text when the time zone does not exist', async () => {
    const el = await fixture(
      html`<event-countdown start="2026-12-01T18:00" time-zone="Europe/Cumbria"
        >6pm</event-countdown
      >`,
    );
    expect(showsOwnText(el)).to.be.true;
    expect(warnings()).to.deep.equal([
      '<event-countdown> cannot use time-zone="Europe/Cumbria". Use the name of a time zone, such as Europe/London.',
    ]);
  });

  for (const [name, value, hint] of [
    ['end', '2029-11-31', 'a date after the start, in the same format'],
    ['end', '2029-12-01T17:00', 'a date after the start, in the same format'],
    ['duration', 'half an hour', 'a duration such as PT1H30M'],
    ['duration', 'P99999999999D', 'a duration such as PT1H30M'],
  ] as const)
    it(`shows only the start when it cannot read ${name}="${value}"`, async () => {
      const el = await fixture<EventCountdown>(
        html`<event-countdown start="2029-12-01T18:00">own text</event-countdown>`,
      );
      el.setAttribute(name, value);
      await el.updateComplete;
      expect(when(el)).to.equal('Saturday 1 December 2029 6:00 pm');
      expect(warnings()).to.deep.equal([
        `<event-countdown> cannot use ${name}="${value}". Use ${hint}.`,
      ]);
    });
});
