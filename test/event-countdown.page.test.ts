import {expect, fixture, html} from '@open-wc/testing';
import type {SinonFakeTimers} from 'sinon';
import {
  EventCountdownStateChangeEvent,
  type EventCountdown,
} from '../src/elements/event-countdown/event-countdown.define.ts';
import '../src/elements/event-countdown/event-countdown.define.ts';
import {part, textOf} from './helpers/shadow.ts';
import {fakeTime, pass} from './helpers/time.ts';
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

const left = (el: Element) => textOf(part(el, 'countdown'));

describe('<event-countdown> and the code of its page', () => {
  let time: SinonFakeTimers;

  /** The events that a listener on the document receives. */
  const listen = () => {
    const heard: EventCountdownStateChangeEvent[] = [];
    const hear = (event: EventCountdownStateChangeEvent) => heard.push(event);
    document.body.addEventListener('event-countdown-statechange', hear);
    stopListening = () => document.body.removeEventListener('event-countdown-statechange', hear);
    return heard;
  };
  let stopListening = () => {};

  afterEach(() => stopListening());

  it('fires one event for its first state, and one for each change', async () => {
    time = fakeTime(startsAt - 5 * second);
    const heard = listen();
    const el = await show();
    await pass(el, 31 * minute);
    el.label = 'Another name';
    await el.updateComplete;
    expect(heard.map(({oldState, newState}) => [oldState, newState])).to.deep.equal([
      [undefined, 'upcoming'],
      ['upcoming', 'live'],
      ['live', 'ended'],
    ]);
    for (const event of heard) {
      expect(event).to.be.instanceOf(EventCountdownStateChangeEvent);
      expect([event.target, event.cancelable]).to.deep.equal([el, false]);
    }
    expect(time.countTimers()).to.equal(0);
  });

  it('fires one event for the current state when the page is opened late', async () => {
    for (const [now, newState] of [
      [startsAt + minute, 'live'],
      [startsAt + hour, 'ended'],
    ] as const) {
      fakeTime(now);
      const heard = listen();
      await show();
      expect(heard.map((event) => [event.oldState, event.newState])).to.deep.equal([
        [undefined, newState],
      ]);
      stopListening();
    }
  });

  it('fires no event while it shows the page’s own text, or when the element is moved', async () => {
    fakeTime(startsAt - minute);
    const heard = listen();
    const el = await show({start: 'someday'});
    expect([heard.length, warnings().length]).to.deep.equal([0, 1]);
    el.start = '2026-12-01T18:00';
    await el.updateComplete;
    el.parentElement!.append(el);
    await el.updateComplete;
    expect(heard).to.have.length(1);
    el.start = '';
    await el.updateComplete;
    expect(heard).to.have.length(1);
    expect(el.matches(':state(upcoming)')).to.be.false;
  });

  it('matches `:state()` with its state in the style sheets of the page', async () => {
    fakeTime(startsAt - second);
    const el = await show();
    const style = document.createElement('style');
    style.textContent = `event-countdown:state(upcoming) { order: 1; }
      event-countdown:state(live) { order: 2; }
      event-countdown:state(ended) { order: 3; }
      event-countdown:state(cancelled) { order: 4; }`;
    el.before(style);
    const orders = [getComputedStyle(el).order];
    await pass(el, second);
    orders.push(getComputedStyle(el).order);
    await pass(el, 30 * minute);
    orders.push(getComputedStyle(el).order);
    el.status = 'cancelled';
    await el.updateComplete;
    orders.push(getComputedStyle(el).order);
    expect(orders).to.deep.equal(['1', '2', '3', '4']);
  });
});

describe('<event-countdown units="…">', () => {
  for (const [units, milliseconds, says] of [
    ['', 50 * hour + 5 * second, 'Starts in 2 days 2 hours'],
    ['hours', 50 * hour + 5 * second, 'Starts in 50 hours'],
    ['days hours minutes seconds', 50 * hour + 5 * second, 'Starts in 2 days 2 hours 5 seconds'],
    ['seconds', 3 * minute, 'Starts in 180 seconds'],
    ['minutes,hours', 50 * hour + 5 * minute, 'Starts in 50 hours 5 minutes'],
    // When less than the smallest chosen unit is left, smaller units are shown.
    ['days', 50 * minute, 'Starts in 50 minutes'],
  ] as const)
    it(`counts in ${units || 'units that fit the time left'}: ${says}`, async () => {
      fakeTime(startsAt - milliseconds);
      expect(left(await show({units}))).to.equal(says);
      expect(warnings()).to.deep.equal([]);
    });

  it('leaves out units that it does not know, and warns with the units that it knows', async () => {
    fakeTime(startsAt - 50 * hour);
    const el = await fixture(
      html`<event-countdown start="2026-12-01T18:00" units="weeks hours"></event-countdown>`,
    );
    expect(left(el)).to.equal('Starts in 50 hours');
    expect(warnings()).to.deep.equal([
      '<event-countdown> cannot use units="weeks hours". Use some of: days hours minutes seconds.',
    ]);
  });

  it('keeps its width when it loses a digit, and moves nothing around it', async () => {
    fakeTime(startsAt - 10 * second);
    const el = await show();
    const width = () => part(el, 'amount')!.getBoundingClientRect().width;
    const wide = width();
    expect(left(el)).to.equal('Starts in 10 seconds');
    for (let i = 9; i > 1; i--) {
      await pass(el, second);
      expect(left(el)).to.equal(`Starts in ${i} seconds`);
      expect(width()).to.be.closeTo(wide, 0.5);
    }
    expect(el.shadowRoot!.getAnimations?.() ?? []).to.deep.equal([]);
    for (const node of el.shadowRoot!.querySelectorAll('*')) {
      const {animationName, transitionDuration} = getComputedStyle(node);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });
});
