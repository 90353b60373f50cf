import {expect, fixture, html} from '@open-wc/testing';
import type {SinonFakeTimers} from 'sinon';
import type {EventCountdown} from '../src/elements/event-countdown/event-countdown.define.ts';
import '../src/elements/event-countdown/event-countdown.define.ts';
import {part, parts, textOf} from './helpers/shadow.ts';
import {dateWords, fakeTime, pass, sleepUntil} from './helpers/time.ts';
import {warnings} from './helpers/warnings.ts';

const [second, minute, hour] = [1000, 60_000, 3_600_000];
const day = 24 * hour;

const state = (el: Element) => textOf(part(el, 'state'));
const left = (el: Element) => textOf(part(el, 'countdown'));

describe('<event-countdown> as time goes by', () => {
  let time: SinonFakeTimers;

  const show = (template: ReturnType<typeof html>) => fixture<EventCountdown>(template);
  const ownEvent = () =>
    show(
      html`<event-countdown
        label="Evening"
        start="2026-12-01T18:00"
        duration="PT30M"
        href="https://example.org/"
      ></event-countdown>`,
    );
  const startsAt = Date.parse('2026-12-01T18:00Z');

  for (const [id, start, end] of [
    ['launch-conference', '2020-10-01T12:00Z', '2020-10-01T14:30Z'],
    ['online-safety-workshop', '2020-12-01T18:00Z', '2020-12-01T18:30Z'],
    ['support-hour', '2021-03-04T20:00Z', '2021-03-04T21:00Z'],
  ] as const)
    it(`shows ${id} as coming up, as on now and as ended, to the millisecond`, async () => {
      for (const [now, says] of [
        [Date.parse(start) - 1, 'Coming up'],
        [Date.parse(start), 'Happening now'],
        [Date.parse(end) - 1, 'Happening now'],
        [Date.parse(end), 'This event has ended'],
      ] as const) {
        fakeTime(now);
        const el = await show(html`<event-countdown event=${id}></event-countdown>`);
        expect(state(el), new Date(now).toISOString()).to.equal(says);
        expect(left(el)).to.equal(says === 'Coming up' ? 'Starts in 1 second' : '');
      }
    });

  it('shows learning-sessions as coming up until its month is over, without a countdown', async () => {
    for (const [now, says] of [
      ['2021-03-01T12:00Z', 'Coming up'],
      ['2021-04-15T12:00Z', 'Coming up'],
      ['2021-04-30T22:59:59.999Z', 'Coming up'],
      ['2021-04-30T23:00Z', 'This event has ended'],
    ] as const) {
      fakeTime(now);
      const el = await show(html`<event-countdown event="learning-sessions"></event-countdown>`);
      expect([state(el), left(el)], now).to.deep.equal([says, '']);
      expect(dateWords(part(el, 'when'))).to.equal('April 2021, date to follow');
    }
  });

  it('counts down, starts and ends by itself', async () => {
    time = fakeTime(startsAt - 2 * day - 3 * hour);
    const el = await ownEvent();
    expect(left(el)).to.equal('Starts in 2 days 3 hours');
    await pass(el, second);
    expect(left(el)).to.equal('Starts in 2 days 2 hours');
    await pass(el, hour - second);
    expect(left(el)).to.equal('Starts in 2 days 2 hours');
    await pass(el, second);
    expect(left(el)).to.equal('Starts in 2 days 1 hour');
    await sleepUntil(el, startsAt - hour);
    expect(left(el)).to.equal('Starts in 1 hour');
    await pass(el, second);
    expect(left(el)).to.equal('Starts in 59 minutes 59 seconds');
    await sleepUntil(el, startsAt - 2 * second);
    const said = [];
    for (let i = 0; i < 3; i++) {
      said.push(`${state(el)}: ${left(el)}`);
      await pass(el, second);
    }
    expect(said).to.deep.equal([
      'Coming up: Starts in 2 seconds',
      'Coming up: Starts in 1 second',
      'Happening now: ',
    ]);
    expect(parts(el, 'link')).to.have.length(1);
    await pass(el, 30 * minute - 2 * second);
    expect(state(el)).to.equal('Happening now');
    await pass(el, second);
    expect(state(el)).to.equal('This event has ended');
    expect(parts(el, 'link')).to.deep.equal([]);
    // The date stays beside every state.
    expect(dateWords(part(el, 'when'))).to.equal('Tuesday 1 December 2026 6:00 – 6:30 pm');
    await pass(el, second);
    expect(time.countTimers(), 'still ticking').to.equal(0);
    expect(warnings()).to.deep.equal([]);
  });

  for (const [title, attributes, now, end] of [
    [
      'a time without an end',
      {start: '2026-07-01T18:00'},
      '2026-07-01T17:00Z',
      '2026-07-01T23:00Z',
    ],
    ['a whole day', {start: '2026-07-01'}, '2026-06-30T23:00Z', '2026-07-01T23:00Z'],
    [
      'several days',
      {start: '2026-07-01', end: '2026-07-03'},
      '2026-06-30T23:00Z',
      '2026-07-03T23:00Z',
    ],
    [
      'a time in another zone',
      {start: '2026-07-01T18:00', end: '2026-07-01T19:00', timeZone: 'America/New_York'},
      '2026-07-01T22:00Z',
      '2026-07-01T23:00Z',
    ],
    [
      'a time with its offset',
      {start: '2026-12-01T23:30-05:00'},
      '2026-12-02T04:30Z',
      '2026-12-03T00:00Z',
    ],
    [
      'a time that the clocks show twice: the earlier one',
      {start: '2026-10-25T01:30', duration: 'PT1H'},
      '2026-10-25T00:30Z',
      '2026-10-25T01:30Z',
    ],
  ] as const)
    it(`shows the event as on now from its start to its end: ${title}`, async () => {
      const {
        start,
        end: last = '',
        timeZone = '',
        duration = '',
      } = {...attributes} as Record<string, string>;
      time = fakeTime(Date.parse(now) - second);
      const el = await show(
        html`<event-countdown
          start=${start!}
          end=${last}
          time-zone=${timeZone}
          duration=${duration}
        ></event-countdown>`,
      );
      const said = [state(el)];
      await pass(el, second);
      said.push(state(el));
      await sleepUntil(el, Date.parse(end) - second);
      said.push(state(el));
      await pass(el, second);
      said.push(state(el));
      expect(said).to.deep.equal([
        'Coming up',
        'Happening now',
        'Happening now',
        'This event has ended',
      ]);
      expect(warnings()).to.deep.equal([]);
    });

  it('writes into `datetime` the instant of a time, or the day or month when there is no time', async () => {
    for (const [start, datetime] of [
      ['2026-07-01T18:00', '2026-07-01T17:00:00.000Z'],
      ['2026-12-01T18:00+14:00', '2026-12-01T04:00:00.000Z'],
      ['2026-07-01', '2026-07-01'],
      ['2026-07', '2026-07'],
    ]) {
      const el = await show(html`<event-countdown start=${start!}></event-countdown>`);
      expect(part(el, 'when')!.querySelector('time')!.dateTime).to.equal(datetime);
    }
  });

  describe('to a screen reader', () => {
    it('speaks once per state, and never of the seconds', async () => {
      time = fakeTime(startsAt - 5 * second);
      const el = await ownEvent();
      const live = el.shadowRoot!.querySelectorAll('[aria-live], [role="status"], [role="alert"]');
      expect([...live]).to.deep.equal(parts(el, 'state'));
      const heard: string[] = [];
      // A screen reader speaks all changes of one render at once.
      const listener = new MutationObserver(() => heard.push(state(el)));
      listener.observe(live[0]!, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      const status = live[0];
      await pass(el, 31 * minute);
      listener.disconnect();
      expect(heard).to.deep.equal(['Happening now', 'This event has ended']);
      expect(part(el, 'state'), 'a new live region, which a screen reader does not speak').to.equal(
        status,
      );
    });

    it('has a named timer that is not spoken by itself', async () => {
      fakeTime(startsAt - 5 * second);
      const timer = part(await ownEvent(), 'countdown')!;
      expect(timer.getAttribute('role')).to.equal('timer');
      expect(timer.getAttribute('aria-label')).to.equal('Time until the event starts');
      expect(timer.hasAttribute('aria-live')).to.be.false;
      expect(timer.closest('[role="status"]')).to.equal(null);
      expect(textOf(timer)).to.equal('Starts in 5 seconds');
    });
  });
});
