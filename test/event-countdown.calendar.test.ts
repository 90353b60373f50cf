import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import ICAL from 'ical.js';
import {spy, stub} from 'sinon';
import type {EventCountdown} from '../src/elements/event-countdown/event-countdown.define.ts';
import '../src/elements/event-countdown/event-countdown.define.ts';
import {part, parts, textOf, texts} from './helpers/shadow.ts';
import {fakeTime, pass, realTime} from './helpers/time.ts';
import {warnings} from './helpers/warnings.ts';

const calendars = ['Google', 'Outlook.com', 'Office 365', 'Yahoo', 'Apple and other calendars'];
const links = (el: Element) => parts(el, 'calendar-link') as HTMLAnchorElement[];
const menu = (el: Element) => part(el, 'calendar') as HTMLDetailsElement;

/** Opens the menu with a click, and waits for its links, which are loaded on demand. */
async function open(el: Element) {
  part(el, 'calendar-button')!.click();
  await waitUntil(() => links(el).length, 'no links');
  return links(el);
}

/** Reads the calendar file as a calendar program does. */
async function readFile(el: Element) {
  const file = links(el).find(({download}) => download)!;
  const text = await (await fetch(file.href)).text();
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {text, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)};
}

const show = (attributes: Partial<EventCountdown> = {}) => {
  const el = Object.assign(document.createElement('event-countdown'), {
    label: 'Safety evening',
    start: '2099-12-01T18:00',
    duration: 'PT1H30M',
    location: 'School hall',
    href: 'https://example.org/evening',
    ...attributes,
  });
  return fixture<EventCountdown>(html`${el}`);
};

describe('<event-countdown>, added to a calendar,', () => {
  afterEach(() => expect(warnings()).to.deep.equal([]));

  it('is accessible, with its menu open and closed', async () => {
    const el = await show();
    await expect(el).to.be.accessible();
    await open(el);
    await expect(el).to.be.accessible();
  });

  it('offers four calendars and a file, and sends no referrer', async () => {
    const el = await show();
    expect(texts(el, 'calendar-button')).to.deep.equal(['Add to calendar']);
    expect(links(el)).to.deep.equal([]);
    const [...all] = await open(el);
    expect(all.map(textOf)).to.deep.equal(calendars);
    const file = all.pop()!;
    expect([file.download, file.target, new URL(file.href).protocol]).to.deep.equal([
      'event.ics',
      '',
      'blob:',
    ]);
    expect(all.map(({hostname}) => hostname)).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
      'calendar.yahoo.com',
    ]);
    for (const {target, rel, translate} of all)
      expect([target, rel, translate]).to.deep.equal(['_blank', 'noreferrer', false]);
  });

  it('opens its menu with Enter, moves through it with Tab, and closes it with Escape, which returns the focus', async () => {
    const el = await show();
    const after = document.createElement('button');
    after.textContent = 'What comes after it';
    el.after(after);
    const focused = () => textOf(el.shadowRoot!.activeElement ?? undefined);
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('About this event');
    await sendKeys({press: 'Tab'});
    expect(focused()).to.equal('Add to calendar');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => links(el).length, 'no links');
    for (const name of calendars) {
      await sendKeys({press: 'Tab'});
      expect(focused()).to.equal(name);
    }
    await sendKeys({press: 'Escape'});
    expect([menu(el).open, focused()]).to.deep.equal([false, 'Add to calendar']);
    await sendKeys({press: ' '});
    expect(menu(el).open).to.be.true;
    await sendKeys({press: 'a'});
    expect(menu(el).open).to.be.true;
    await sendKeys({press: 'Enter'});
    expect([menu(el).open, focused()]).to.deep.equal([false, 'Add to calendar']);
    // Tab passes over the links of a closed menu.
    await sendKeys({press: 'Tab'});
    expect(document.activeElement).to.equal(after);
  });

  it('is called “Appointment” unless the page gives the entry a title', async () => {
    const el = await show();
    await open(el);
    const secret = /evening|School|hall|example\.org|Safety|not.ok elements/i;
    for (const {hostname, href} of links(el).slice(0, -1)) {
      expect(href).to.include('Appointment');
      expect(href, hostname).not.to.match(secret);
    }
    const {text, event} = await readFile(el);
    expect(event.summary).to.equal('Appointment');
    expect([event.location, event.description]).to.deep.equal([null, null]);
    expect(text).not.to.match(secret);
    expect(text).not.to.match(/VALARM|URL/);
  });

  it('has a title, a place and an address when the page has chosen a title', async () => {
    const el = await show({calendarTitle: 'An evening, at school; all welcome'});
    const [google] = await open(el);
    const {searchParams} = new URL(google!.href);
    expect([...searchParams.values()]).to.deep.equal([
      'TEMPLATE',
      'An evening, at school; all welcome',
      '20991201T180000Z/20991201T193000Z',
      'School hall',
      'https://example.org/evening',
    ]);
    const {event} = await readFile(el);
    expect(event.summary).to.equal('An evening, at school; all welcome');
    expect(event.location).to.equal('School hall');
    expect(event.component.getFirstPropertyValue('url')).to.equal('https://example.org/evening');
  });

  it('has the text of `online` as its place when there is no other place', async () => {
    const el = await show({
      calendarTitle: 'Evening',
      location: '',
      onlineLocation: 'Microsoft Teams',
    });
    await open(el);
    expect((await readFile(el)).event.location).to.equal('Microsoft Teams');
  });

  for (const [title, attributes, dates] of [
    ['a summer time', {start: '2099-07-01T18:00'}, '20990701T170000Z/20990701T183000Z'],
    ['another zone', {timeZone: 'America/New_York'}, '20991201T230000Z/20991202T003000Z'],
    ['an hour without an end', {duration: ''}, '20991201T180000Z/20991201T190000Z'],
    ['a day', {start: '2099-07-01', duration: ''}, '20990701/20990702'],
    ['several days', {start: '2099-07-01', end: '2099-07-03'}, '20990701/20990704'],
    [
      'days of far-off zones',
      {start: '2099-07-01', duration: 'P1D', timeZone: 'Pacific/Kiritimati'},
      '20990701/20990702',
    ],
  ] as const)
    it(`has the right times for ${title}`, async () => {
      const el = await show(attributes);
      const [google] = await open(el);
      expect(new URL(google!.href).searchParams.get('dates')).to.equal(dates);
      const {event} = await readFile(el);
      const times = [event.startDate, event.endDate].map((time) =>
        time.toICALString().replace(/(T\d{6})$/, '$1Z'),
      );
      expect(times.join('/')).to.equal(dates);
    });

  it('keeps its entry id when the event is moved, with a higher sequence number', async () => {
    const el = await show();
    await open(el);
    const before = await readFile(el);
    el.previousStart = el.start;
    el.start = '2099-12-08T18:00';
    await el.updateComplete;
    expect(menu(el).open, 'a menu with links to the old date').to.be.false;
    expect(links(el), 'links to the old date').to.deep.equal([]);
    const [google] = await open(el);
    expect(google!.href).to.include('20991208');
    const after = await readFile(el);
    expect(after.event.uid).to.equal(before.event.uid);
    expect([before.event.sequence, after.event.sequence]).to.deep.equal([0, 1]);
    expect(after.text).to.include('STATUS:CONFIRMED');
  });

  it('has a menu until the event has ended, and none when only the month is known', async () => {
    const start = Date.parse('2026-12-01T18:00Z');
    fakeTime(start - 1000);
    const el = await show({start: '2026-12-01T18:00', duration: 'PT1M'});
    expect(parts(el, 'calendar')).to.have.length(1);
    await pass(el, 2000);
    expect([texts(el, 'state'), parts(el, 'calendar').length]).to.deep.equal([
      ['Happening now'],
      1,
    ]);
    await pass(el, 60_000);
    expect(parts(el, 'calendar')).to.deep.equal([]);
    realTime();
    expect(parts(await show({status: 'cancelled'}), 'calendar')).to.deep.equal([]);
    expect(parts(await show({start: '2099-12', duration: ''}), 'calendar')).to.deep.equal([]);
  });

  it('removes the menu when its links cannot be loaded, so that no button does nothing', async () => {
    const el = await show();
    const create = stub(URL, 'createObjectURL').throws();
    part(el, 'calendar-button')!.click();
    await waitUntil(() => !menu(el), 'still there');
    create.restore();
    expect(parts(el, 'link')).to.have.length(1);
  });

  it('frees the old file when its links are replaced', async () => {
    const revoke = spy(URL, 'revokeObjectURL');
    const el = await show();
    await open(el);
    const file = links(el).at(-1)!.href;
    el.start = '2099-12-08T18:00';
    await el.updateComplete;
    expect(revoke.args).to.deep.equal([[file]]);
    revoke.restore();
  });

  for (const [sandbox, names] of [
    ['allow-scripts', calendars.slice(0, -1)],
    ['allow-scripts allow-same-origin', calendars.slice(0, -1)],
    ['allow-scripts allow-same-origin allow-downloads', calendars],
    [undefined, calendars],
  ] as const)
    it(`offers a file only where the page can save one: ${sandbox ?? 'no'} sandbox`, async () => {
      const frame = document.createElement('iframe');
      if (sandbox) frame.setAttribute('sandbox', sandbox);
      const script = new URL('/dist/cdn/its-not-ok.js', location.href).href;
      frame.srcdoc = `<!doctype html><script type="module" src="${script}"></script>
        <event-countdown label="Evening" start="2099-12-01T18:00" href="https://example.org/"></event-countdown>
        <script type="module">
          const {shadowRoot} = document.querySelector('event-countdown');
          const wait = setInterval(() => {
            const details = shadowRoot.querySelector('details:not([open])');
            if (details) details.open = true;
            const links = [...shadowRoot.querySelectorAll('[part=calendar-link]')];
            if (!links.length) return;
            clearInterval(wait);
            parent.postMessage({
              names: links.map(({textContent}) => textContent),
              link: shadowRoot.querySelector('[part=link]').href,
            }, '*');
          });
        </script>`;
      const message = oneEvent(window, 'message') as unknown as Promise<MessageEvent>;
      document.body.append(frame);
      try {
        expect((await message).data).to.deep.equal({names, link: 'https://example.org/'});
      } finally {
        frame.remove();
      }
    });
});
