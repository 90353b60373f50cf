import {expect, fixture, html} from '@open-wc/testing';
import type {EventCountdown} from '../src/elements/event-countdown/event-countdown.define.ts';
import '../src/elements/event-countdown/event-countdown.define.ts';
import {part, parts, textOf, texts} from './helpers/shadow.ts';
import {dateWords, fakeTime, pass, realTime, sleepUntil} from './helpers/time.ts';
import {warnings} from './helpers/warnings.ts';

const [second, minute, hour] = [1000, 60_000, 3_600_000];
const startsAt = Date.parse('2026-12-01T18:00Z');

const show = (attributes: Partial<EventCountdown> = {}) => {
  const el = Object.assign(document.createElement('event-countdown'), {
    label: 'Evening',
    ...(!attributes.event && {start: '2026-12-01T18:00', duration: 'PT30M'}),
    ...attributes,
  });
  return fixture<EventCountdown>(html`${el}`);
};

const state = (el: Element) => textOf(part(el, 'state'));
const left = (el: Element) => textOf(part(el, 'countdown'));

describe('<event-countdown> and the details of an event', () => {
  beforeEach(() => {
    fakeTime('2026-11-01T12:00Z');
  });

  it('is accessible when the event is cancelled, moved, online and in a place, and when no event is left', async () => {
    for (const attributes of [
      {status: 'cancelled'},
      {
        previousStart: '2026-11-24T18:00',
        onlineLocation: 'Microsoft Teams',
        location: 'School hall',
      },
      {audience: 'parents', booking: 'waiting-list'},
      {event: 'next'},
    ] as const) {
      fakeTime('2026-11-01T12:00Z');
      const el = await show(attributes);
      realTime();
      await expect(el).to.be.accessible();
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('says “date to follow” until the event’s month is over', async () => {
    const month = {start: '2026-12', duration: ''};
    const el = await show(month);
    expect(part(el, 'when')!.innerText).to.include('December 2026, date to follow');
    await sleepUntil(el, Date.parse('2027-01-01T12:00Z'));
    expect(part(el, 'when')!.innerText).to.include('December 2026').and.not.include('follow');
  });

  it('strikes through the old date of a moved event, and not the new date', async () => {
    const el = await show({previousStart: '2026-11-24T18:00'});
    const previous = part(el, 'previous')!;
    expect(dateWords(previous)).to.equal('Moved from Tuesday 24 November 2026 6:00 pm');
    expect(dateWords(previous.querySelector('s')!)).to.equal('Tuesday 24 November 2026 6:00 pm');
    expect(part(el, 'when')!.querySelector('s')).to.equal(null);
    expect(state(el)).to.equal('Coming up');
    el.removeAttribute('previous-start');
    el.previousStart = '';
    await el.updateComplete;
    expect(parts(el, 'previous')).to.deep.equal([]);
    expect(warnings()).to.deep.equal([]);
  });

  it('leaves out an old date that cannot be read, and warns', async () => {
    const el = await fixture(
      html`<event-countdown start="2026-12-01T18:00" previous-start="last week"></event-countdown>`,
    );
    expect(parts(el, 'previous')).to.deep.equal([]);
    expect(state(el)).to.equal('Coming up');
    expect(warnings()).to.deep.equal([
      '<event-countdown> cannot use previous-start="last week". Use a date such as 2026-12-01T18:00, at a time that the clocks do not skip.',
    ]);
  });

  it('shows no countdown to a cancelled event, and strikes through its date', async () => {
    const time = fakeTime(startsAt - 5 * second);
    const el = await show({
      status: 'cancelled',
      href: 'https://example.org/',
      booking: 'limited',
      location: 'School hall',
    });
    expect(state(el)).to.equal('Cancelled');
    expect(dateWords(part(el, 'when')!.querySelector('s')!)).to.equal(
      'Tuesday 1 December 2026 6:00 – 6:30 pm',
    );
    for (const name of ['countdown', 'booking', 'link', 'calendar'])
      expect(parts(el, name), name).to.deep.equal([]);
    expect(texts(el, 'location')).to.deep.equal(['School hall']);
    await pass(el, minute);
    expect([state(el), time.countTimers()]).to.deep.equal(['Cancelled', 0]);
    el.status = 'scheduled';
    await el.updateComplete;
    expect(state(el)).to.equal('Happening now');
    expect(part(el, 'when')!.querySelector('s')).to.equal(null);
  });

  for (const [booking, says] of [
    ['open', []],
    ['limited', ['Places are limited.']],
    ['waiting-list', ['Fully booked. There is a waiting list.']],
    ['to-be-announced', ['Booking has not opened yet.']],
  ] as const)
    it(`says whether there are places: ${booking}`, async () => {
      const el = await show({booking});
      expect(texts(el, 'booking')).to.deep.equal(says);
      await sleepUntil(el, startsAt + hour);
      expect(state(el)).to.equal('This event has ended');
      expect(parts(el, 'booking')).to.deep.equal([]);
      expect(warnings()).to.deep.equal([]);
    });

  for (const [audience, says] of [
    ['', []],
    ['parents', ['For parents and carers']],
    ['young-people', ['For children and young people']],
    ['practitioners', ['For people who work with children']],
  ] as const)
    it(`says who the event is for: ${audience || 'everybody'}`, async () => {
      expect(texts(await show({audience}), 'audience')).to.deep.equal(says);
      expect(warnings()).to.deep.equal([]);
    });

  it('leaves out a booking and an audience that it does not know, and warns with the values that it knows', async () => {
    const el = await fixture(
      html`<event-countdown
        start="2026-12-01"
        audience="pupils"
        booking="sold-out"
      ></event-countdown>`,
    );
    expect([...texts(el, 'audience'), ...texts(el, 'booking')]).to.deep.equal([]);
    expect(warnings()).to.deep.equal([
      '<event-countdown> cannot use audience="pupils". Use one or more of: parents, young-people, practitioners.',
      '<event-countdown> cannot use booking="sold-out". Use one of: open, limited, waiting-list, to-be-announced.',
    ]);
  });

  for (const [where, says] of [
    [{location: 'School hall'}, ['School hall']],
    [{onlineLocation: 'Microsoft Teams'}, ['Online: Microsoft Teams']],
    [
      {location: 'School hall', onlineLocation: 'Microsoft Teams'},
      ['School hall', 'Online: Microsoft Teams'],
    ],
    [{}, []],
  ] as const)
    it(`says where the event is: ${says.join(' and ') || 'nothing'}`, async () => {
      expect(texts(await show(where), 'location')).to.deep.equal(says);
    });

  for (const [attributes, says] of [
    [{start: '2026-12-01', duration: 'P1D'}, 'Tuesday 1 December 2026 all day'],
    [{start: '2026-12-01', duration: ''}, 'Tuesday 1 December 2026'],
    [{start: '2026-12', duration: ''}, 'December 2026, date to follow'],
  ] as const)
    it(`says when the event is, as exactly as is known: ${says}`, async () => {
      const el = await show(attributes);
      expect(dateWords(part(el, 'when'))).to.equal(says);
      expect(left(el)).to.equal('');
    });

  it('names the first and the last of several days', async () => {
    const el = await show({start: '2026-12-01', end: '2026-12-03', duration: ''});
    // Engines shorten the range in different ways.
    expect(dateWords(part(el, 'when'))).to.match(/^Tuesday 1 .*Thursday 3 December 2026 all day$/);
  });
});

describe('<event-countdown event="next">', () => {
  const heading = (el: Element) => textOf(part(el, 'heading'));

  it('moves on to the next event by itself, and after the last event shows a sentence and a link to help', async () => {
    fakeTime('2020-09-01T12:00Z');
    const el = await show({event: 'next'});
    expect(heading(el)).to.match(/^Launch conference/);
    await sleepUntil(el, Date.parse('2020-10-01T14:30Z') - second);
    expect([heading(el), state(el)].join()).to.match(/^Launch conference.*Happening now$/);
    await pass(el, second);
    expect([heading(el), state(el)].join()).to.match(/^Online safety workshop.*Coming up$/);
    await sleepUntil(el, Date.parse('2020-12-01T18:30Z'));
    expect(heading(el)).to.match(/^Virtual support hour/);
    await sleepUntil(el, Date.parse('2021-03-04T21:00Z'));
    expect(heading(el)).to.match(/^Learning sessions/);
    await sleepUntil(el, Date.parse('2021-04-30T23:00Z'));
    expect(textOf(part(el, 'base'))).to.equal(
      'The campaign has no more events. Help is there all the same. Get help from the NSPCC',
    );
    const link = part(el, 'link') as HTMLAnchorElement;
    expect([link.protocol, link.rel]).to.deep.equal(['https:', 'noreferrer']);
    expect(link.hostname).to.match(/(^|\.)nspcc\.org\.uk$/);
    expect(warnings()).to.deep.equal([]);
  });

  it('fires an event at each change, and ends in the state “ended”', async () => {
    fakeTime('2020-10-01T14:29:59Z');
    const el = await show({event: 'next'});
    const heard: unknown[] = [];
    el.addEventListener('event-countdown-statechange', ({oldState, newState}) =>
      heard.push([oldState, newState]),
    );
    await pass(el, second);
    await sleepUntil(el, Date.parse('2021-06-01T12:00Z'));
    expect(heard).to.deep.equal([
      ['live', 'upcoming'],
      ['upcoming', 'ended'],
    ]);
    expect(el.matches(':state(ended)')).to.be.true;
  });

  it('sets no timer when no event is left', async () => {
    const time = fakeTime('2026-11-21T12:00Z');
    await show({event: 'next'});
    expect(time.countTimers()).to.equal(0);
  });
});
