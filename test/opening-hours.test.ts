import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {formatTime, formatWeekday} from '../src/time/format.ts';
import {openingState, parseOpeningHours} from '../src/time/opening-hours.ts';
import {runs} from './helpers/long.ts';

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const weekMinutes = 7 * 24 * 60;
const monday = Date.UTC(2026, 9, 19);

interface Rule {
  /** 0 is Monday. */
  days: number[];
  /** Minutes since midnight. */
  from: number;
  to: number;
}

const clock = (minutes: number) =>
  [Math.trunc(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

const write = (rules: Rule[]) =>
  rules
    .map(
      ({days, from, to}) => `${days.map((d) => dayNames[d]).join(',')} ${clock(from)}-${clock(to)}`,
    )
    .join(', ');

/** The expected opening hours: one light for each minute of the week, switched on one by one. */
function lightsOf(rules: Rule[]): boolean[] {
  const lights = Array<boolean>(weekMinutes).fill(false);
  for (const {days, from, to} of rules)
    for (const day of days)
      for (let m = from; m % 1440 !== to % 1440 || m === from; m++)
        lights[(day * 1440 + m) % weekMinutes] = true;
  return lights;
}

function changeAfter(lights: boolean[], now: number): number {
  for (let ahead = 1; ahead <= weekMinutes; ahead++)
    if (lights[(now + ahead) % weekMinutes] !== lights[now]) return ahead;
  return weekMinutes + 1;
}

const days = fc.uniqueArray(fc.integer({min: 0, max: 6}), {minLength: 1});
const rule = fc
  .record({days, from: fc.integer({min: 0, max: 1439}), to: fc.integer({min: 0, max: 1440})})
  .filter(({from, to}) => from !== to);
const rules = fc.array(rule, {minLength: 1, maxLength: 4});
const minuteOfWeek = fc.integer({min: 0, max: weekMinutes - 1});

/** The wall time of `We 16:59`, in the week of `monday`. */
const at = (text: string) => {
  const [name, time] = text.split(' ') as [string, string];
  return Date.parse(`2026-10-${19 + dayNames.indexOf(name)}T${time}Z`);
};

describe('opening hours', () => {
  for (const [written, open, closed] of [
    ['Mo-Fr 09:00-17:00', ['Mo 09:00', 'Fr 16:59'], ['Mo 08:59', 'Fr 17:00', 'Sa 12:00']],
    ['Sa 10:00-12:00', ['Sa 10:00', 'Sa 11:59'], ['Fr 10:00', 'Sa 12:00', 'Su 10:00']],
    ['Mo-Fr 09:00-17:00, Sa 10:00-12:00', ['Th 12:00', 'Sa 11:00'], ['Sa 13:00', 'Su 11:00']],
    ['Mo-Fr 09:00-17:00; Sa 10:00-12:00', ['Th 12:00', 'Sa 11:00'], ['Sa 13:00', 'Su 11:00']],
    ['Mo,We 09:00-17:00', ['Mo 12:00', 'We 12:00'], ['Tu 12:00', 'Th 12:00']],
    ['Mo, We-Th, Su 9:00-17:00', ['Mo 9:00', 'Th 12:00', 'Su 12:00'], ['Tu 12:00', 'Fr 12:00']],
    ['Mo 09:00-12:00, 13:00-17:00', ['Mo 11:59', 'Mo 13:00'], ['Mo 12:30', 'Tu 10:00']],
    ['Mo 09:00-12:00,Mo 13:00-17:00', ['Mo 11:59', 'Mo 13:00'], ['Mo 12:30', 'Tu 10:00']],
    ['Mo-Su 00:00-24:00', ['Mo 00:00', 'Su 23:59', 'We 12:00'], []],
    ['Mo 09:00-24:00', ['Mo 23:59'], ['Tu 00:00', 'Mo 08:59']],
    // Hours that go on past midnight, past the weekend, or past the end of the week.
    ['Fr 22:00-02:00', ['Fr 22:00', 'Sa 01:59'], ['Fr 01:00', 'Sa 02:00', 'Sa 22:00']],
    ['Su 22:00-02:00', ['Su 23:00', 'Mo 01:59'], ['Mo 02:00', 'Su 01:00']],
    ['Sa-Mo 09:00-10:00', ['Sa 09:30', 'Su 09:30', 'Mo 09:30'], ['Tu 09:30', 'Fr 09:30']],
    ['Fr-Fr 09:00-10:00', ['Fr 09:30'], ['Th 09:30', 'Sa 09:30']],
    [' \n Mo-Fr   09:00-17:00 ', ['Mo 09:00'], ['Sa 09:00']],
  ] as const)
    it(`${JSON.stringify(written)} are open and closed when they say so`, () => {
      const hours = parseOpeningHours(written)!;
      const isOpen = (time: string) => openingState(hours, at(time.replace(' 9', ' 09'))).open;
      expect(open.filter((time) => !isOpen(time))).to.deep.equal([]);
      expect(closed.filter(isOpen)).to.deep.equal([]);
    });

  const unreadable = [
    ...['', ' ', ',', ';', 'always', '24/7', 'Mo', 'Mo-Fr', 'Mo,Tu', '09:00-17:00', 'closed'],
    ...[
      'Mo 09:00',
      'Mo 09:00-',
      'Mo -17:00',
      'Mo 0900-1700',
      'Mo 9-17',
      'Mo 9am-5pm',
      'Mo 09.00-17.00',
    ],
    ...['Mo 25:00-26:00', 'Mo 09:60-17:00', 'Mo 09:00-17:60', 'Mo 09:00-24:01', 'Mo 24:00-09:00'],
    ...[
      'Mo 09:00-09:00',
      'Mo 00:00-00:00',
      'Mo 009:00-17:00',
      'Mo 09:00-17:00x',
      'Mo 09:00-17:00 Tu',
    ],
    ...['mo 09:00-17:00', 'MO 09:00-17:00', 'Mon 09:00-17:00', 'Xx 09:00-17:00', 'Oo 09:00-17:00'],
    ...[
      'Mo-Xx 09:00-17:00',
      'Mo--Fr 09:00-17:00',
      'Mo- 09:00-17:00',
      '-Fr 09:00-17:00',
      'Mo–Fr 09:00-17:00',
    ],
    ...[
      'Mo Tu 09:00-17:00',
      'Mo 09:00-17:00,',
      ',Mo 09:00-17:00',
      'Mo 09:00-17:00, Tu',
      'PH 09:00-17:00',
    ],
    ...[
      'Mo-Fr 09:00-17:00, Sa 10:00-12:0',
      'Mo-Fr 09:00-17:00, or by appointment',
      'Mo 09:00-17:00 UTC',
    ],
    // Half a range does not say which days are meant.
    ...[
      'Mo, -Fr 09:00-17:00',
      'Mo 09:00-12:00, -Fr 13:00-17:00',
      'Mo 09:00-12:00, -Xx 13:00-17:00',
    ],
  ];
  for (const written of unreadable)
    it(`${JSON.stringify(written)} are not known`, () => {
      expect(parseOpeningHours(written)).to.be.undefined;
    });

  it('are not known when any part of the text cannot be read', () => {
    const position = fc.nat({max: 4});
    const bad = fc.constantFrom(...unreadable.filter((text) => !/^Mo[^x]*$|[,;]|^09/.test(text)));
    fc.assert(
      fc.property(rules, position, bad, (good, index, part) => {
        const written = good.map((one) => write([one]));
        written.splice(index, 0, part);
        expect(parseOpeningHours(written.join(', ')), written.join(', ')).to.be.undefined;
      }),
    );
  });

  it('lie within the week, or are not known, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...['Mo', 'Fr', 'Su', 'Xx', '-', '-', ' ', ' ', ',', ';', '9:00', '09:00', '17:00', '24:00'],
      ...['00:00', '25:00', '\n', '\0', '–', '9'],
    );
    const text = fc.oneof(
      fc.string({unit: 'binary', maxLength: 40}),
      fc.array(pieces, {maxLength: 14}).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, minuteOfWeek, (written, now) => {
        const hours = parseOpeningHours(written);
        if (!hours) return;
        expect(hours).not.to.be.empty;
        for (const [from, to] of hours) {
          expect(from).to.be.within(0, weekMinutes - 1);
          expect(to - from).to.be.within(1, 1440);
        }
        expect(openingState(hours, monday + now * 60_000).changesIn).to.be.above(0);
      }),
      {numRuns: runs(3000)},
    );
  });

  it('agree with a list of all minutes of the week, for random hours', () => {
    const second = fc.integer({min: 0, max: 59_999});
    const week = fc.integer({min: -2500, max: 2500});
    fc.assert(
      fc.property(rules, minuteOfWeek, second, week, (list, now, ms, weeks) => {
        const lights = lightsOf(list);
        const wall = monday + (weeks * weekMinutes + now) * 60_000 + ms;
        expect(openingState(parseOpeningHours(write(list))!, wall)).to.deep.equal({
          open: lights[now],
          changesIn: changeAfter(lights, now),
        });
      }),
      {numRuns: 300},
    );
  });

  it('are right in every minute of the week', () => {
    const list = [
      {days: [0, 1, 2, 3, 4], from: 540, to: 1020},
      {days: [5], from: 600, to: 720},
      {days: [6], from: 1320, to: 120},
    ];
    const hours = parseOpeningHours('Mo-Fr 09:00-17:00, Sa 10:00-12:00, Su 22:00-02:00')!;
    const lights = lightsOf(list);
    const wrong = lights.flatMap((open, now) =>
      openingState(hours, monday + now * 60_000).open === open ? [] : [now],
    );
    expect(wrong).to.deep.equal([]);
  });

  it('do not depend on the order in which they are written', () => {
    fc.assert(
      fc.property(rules, minuteOfWeek, (list, now) => {
        const [there, back] = [list, [...list].reverse()].map((one) =>
          openingState(parseOpeningHours(write(one))!, monday + now * 60_000),
        );
        expect(there).to.deep.equal(back);
      }),
    );
  });

  it('never change when they are round the clock, or when there are none', () => {
    const never = weekMinutes + 1;
    const hours = parseOpeningHours('Mo-Su 00:00-24:00')!;
    expect(openingState(hours, at('We 12:00'))).to.deep.equal({open: true, changesIn: never});
    expect(openingState([], at('We 12:00'))).to.deep.equal({open: false, changesIn: never});
  });

  it('are right for a device whose clock has been reset to 1970', () => {
    // 1 January 1970 was a Thursday, before the first opening.
    const hours = parseOpeningHours('Fr-Su 09:00-17:00')!;
    expect(openingState(hours, 0)).to.deep.equal({open: false, changesIn: 33 * 60});
  });
});

describe('a time of day', () => {
  const englishAt = (time: string) => formatTime(Date.parse(`2026-10-19T${time}Z`), 'en-GB');

  it('is short in English', () => {
    expect(englishAt('09:00')).to.equal('9am');
    expect(englishAt('17:00')).to.equal('5pm');
    expect(englishAt('09:30')).to.equal('9:30am');
    expect(englishAt('23:05')).to.equal('11:05pm');
  });

  it('is “midday” or “midnight” at 12, where am and pm are easily mistaken', () => {
    expect(englishAt('12:00')).to.equal('midday');
    expect(englishAt('00:00')).to.equal('midnight');
    expect(englishAt('12:30')).to.equal('12:30pm');
    expect(englishAt('00:30')).to.equal('12:30am');
  });

  it('has a different and complete text in each minute of a day', () => {
    const said = Array.from({length: 1440}, (_, minute) => formatTime(minute * 60_000, 'en-GB'));
    expect(new Set(said)).to.have.property('size', 1440);
    for (const [minute, text] of said.entries()) {
      if (minute % 720 === 0) continue;
      const [, hour, rest = '0', half] = /^(\d\d?)(?::(\d\d))?([ap])m$/.exec(text)!;
      expect((Number(hour) % 12) * 60 + Number(rest) + (half === 'p' ? 720 : 0)).to.equal(minute);
    }
  });

  it('is written in the style of another language', () => {
    expect(formatTime(Date.UTC(2026, 9, 19, 17), 'de')).to.equal('17:00');
  });
});

describe('a weekday', () => {
  it('is that of the wall time, in whatever zone the device is', () => {
    expect(formatWeekday(Date.UTC(2026, 9, 19, 0, 0), 'en-GB')).to.equal('Monday');
    expect(formatWeekday(Date.UTC(2026, 9, 19, 23, 59), 'en-GB')).to.equal('Monday');
    expect(formatWeekday(Date.UTC(2026, 9, 19), 'de')).to.equal('Montag');
  });
});
