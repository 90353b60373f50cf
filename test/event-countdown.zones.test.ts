import {expect, fixture, html} from '@open-wc/testing';
import type {EventCountdown} from '../src/elements/event-countdown/event-countdown.define.ts';
import '../src/elements/event-countdown/event-countdown.define.ts';
import {part, texts} from './helpers/shadow.ts';
import {dateWords, deviceIn, fakeTime} from './helpers/time.ts';
import {warnings} from './helpers/warnings.ts';

const when = (el: Element) => dateWords(part(el, 'when'));
const local = (el: Element) => dateWords(part(el, 'local-time'));

const devices = [
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
];

describe('<event-countdown> on a device in another zone', () => {
  const show = (start: string, timeZone = '') =>
    fixture<EventCountdown>(
      html`<event-countdown
        start=${start}
        duration="PT1H30M"
        time-zone=${timeZone}
      ></event-countdown>`,
    );

  for (const device of devices)
    it(`shows the time in Cumbria: ${device}`, async () => {
      deviceIn(device);
      fakeTime('2026-06-30T12:00Z');
      const zone = device === 'Europe/London' ? '' : ' BST';
      expect(when(await show('2026-07-01T18:00'))).to.equal(
        `Wednesday 1 July 2026 6:00 – 7:30 pm${zone}`,
      );
      for (const [start, says] of [
        ['2026-07-01', 'Wednesday 1 July 2026'],
        ['2026-07', 'July 2026, date to follow'],
      ] as const) {
        const el = await fixture(html`<event-countdown start=${start}></event-countdown>`);
        expect(when(el)).to.equal(says);
      }
      expect(warnings()).to.deep.equal([]);
    });

  it('shows the visitor’s own time and date too, and names the zone of the event’s time', async () => {
    fakeTime('2026-06-30T12:00Z');
    for (const [device, says] of [
      ['America/New_York', 'Your time: Wednesday 1 July 2026 1:00 – 2:30 pm'],
      ['Asia/Kolkata', 'Your time: Wednesday 1 July 2026 10:30 pm – Thursday 2 July 2026 12:00 am'],
      ['Pacific/Kiritimati', 'Your time: Thursday 2 July 2026 7:00 – 8:30 am'],
    ] as const) {
      deviceIn(device);
      const el = await show('2026-07-01T18:00');
      expect(local(el)).to.equal(says);
      expect(when(el)).to.equal('Wednesday 1 July 2026 6:00 – 7:30 pm BST');
    }
  });

  it('shows the visitor’s own time only when the clocks differ at the time of the event', async () => {
    fakeTime('2026-01-01T12:00Z');
    // Lisbon always has London's time. Reykjavík has it only in winter.
    for (const [device, start, differs] of [
      ['Europe/London', '2026-07-01T18:00', false],
      ['Europe/Lisbon', '2026-07-01T18:00', false],
      ['Atlantic/Reykjavik', '2026-12-01T18:00', false],
      ['Atlantic/Reykjavik', '2026-07-01T18:00', true],
    ] as const) {
      deviceIn(device);
      const el = await show(start);
      expect(texts(el, 'local-time'), `${device} ${start}`).to.have.length(differs ? 1 : 0);
      expect(/(BST|GMT)/.test(when(el)), when(el)).to.equal(differs);
    }
    // New York's clocks go forward two weeks before London's. For that time, New York is four hours behind instead of five.
    deviceIn('America/New_York');
    expect(local(await show('2026-03-20T18:00'))).to.match(/2:00 – 3:30 pm$/);
    expect(local(await show('2026-04-20T18:00'))).to.match(/1:00 – 2:30 pm$/);
  });

  it('compares the visitor’s time with the event’s own zone, not with Cumbria’s', async () => {
    fakeTime('2026-01-01T12:00Z');
    deviceIn('Europe/Paris');
    expect(texts(await show('2026-07-01T18:00', 'Europe/Berlin'), 'local-time')).to.deep.equal([]);
    deviceIn('Europe/London');
    const el = await show('2026-07-01T18:00', 'Europe/Berlin');
    expect(local(el)).to.equal('Your time: Wednesday 1 July 2026 5:00 – 6:30 pm');
    expect(when(el)).to.match(/6:00 – 7:30 pm (CEST|GMT\+2)$/);
  });

  it('shows no visitor’s time for a day or a month, which are the same everywhere', async () => {
    fakeTime('2026-01-01T12:00Z');
    deviceIn('Pacific/Kiritimati');
    for (const start of ['2026-07-01', '2026-07']) {
      const el = await fixture(html`<event-countdown start=${start}></event-countdown>`);
      expect(texts(el, 'local-time')).to.deep.equal([]);
    }
  });

  it('shows no visitor’s time for a cancelled event', async () => {
    fakeTime('2026-06-30T12:00Z');
    deviceIn('America/New_York');
    const el = await show('2026-07-01T18:00');
    el.status = 'cancelled';
    await el.updateComplete;
    expect(texts(el, 'local-time')).to.deep.equal([]);
  });

  it('follows a device that travels to another zone', async () => {
    fakeTime('2026-06-30T12:00Z');
    const el = await show('2026-07-01T18:00');
    expect(texts(el, 'local-time')).to.deep.equal([]);
    deviceIn('America/New_York');
    el.requestUpdate();
    await el.updateComplete;
    expect(texts(el, 'local-time')).to.have.length(1);
  });
});
