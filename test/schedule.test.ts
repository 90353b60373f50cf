import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {formatSchedule} from '../src/time/format.ts';
import {parseSchedule, stateAt, type ScheduleInput} from '../src/time/schedule.ts';
import {runs} from './helpers/long.ts';
import {dateWords} from './helpers/time.ts';

/** Parses a schedule, and lists the parts that were refused. */
function read(written: ScheduleInput) {
  const refused: string[] = [];
  const schedule = parseSchedule(written, (part) => refused.push(part));
  return {schedule, refused};
}

/** The start and the end as instants. Fails when a part is refused. */
function span(written: ScheduleInput) {
  const {schedule, refused} = read(written);
  expect(refused).to.deep.equal([]);
  const {start, end, endKnown} = schedule!;
  return [new Date(start).toISOString(), new Date(end).toISOString(), endKnown];
}

describe('an event', () => {
  it('lasts from its start to its end, in London when no zone is given', () => {
    expect(span({start: '2026-07-01T18:00', end: '2026-07-01T19:30'})).to.deep.equal([
      '2026-07-01T17:00:00.000Z',
      '2026-07-01T18:30:00.000Z',
      true,
    ]);
  });

  it('lasts as long as its duration', () => {
    expect(span({start: '2026-12-01T18:00', duration: 'PT30M'})).to.deep.equal([
      '2026-12-01T18:00:00.000Z',
      '2026-12-01T18:30:00.000Z',
      true,
    ]);
  });

  it('lasts a full hour over a clock change when its duration is an hour', () => {
    expect(span({start: '2027-03-28T00:30', duration: 'PT1H'})[1]).to.equal(
      '2027-03-28T01:30:00.000Z',
    );
  });

  it('lasts until its end when it has a duration too', () => {
    const written = {start: '2026-12-01T18:00', end: '2026-12-01T19:00', duration: 'PT30M'};
    expect(span(written)[1]).to.equal('2026-12-01T19:00:00.000Z');
  });

  it('ends with its day, in its own zone, when no end is known', () => {
    expect(span({start: '2026-07-01T18:00'}).slice(1)).to.deep.equal([
      '2026-07-01T23:00:00.000Z',
      false,
    ]);
    expect(span({start: '2026-07-01T18:00', timeZone: 'America/New_York'})[1]).to.equal(
      '2026-07-02T04:00:00.000Z',
    );
  });

  it('ends with the day in its own zone, whatever offset its start has', () => {
    // In London, this start is at half past four in the morning of 2 December.
    expect(span({start: '2026-12-01T23:30-05:00'})).to.deep.equal([
      '2026-12-02T04:30:00.000Z',
      '2026-12-03T00:00:00.000Z',
      false,
    ]);
    expect(span({start: '2026-12-02T00:30+05:00'})[1]).to.equal('2026-12-02T00:00:00.000Z');
  });

  it('lasts a whole day, which has 23 or 25 hours when the clocks change', () => {
    const hours = (start: string) => {
      const [from, to] = span({start}) as [string, string];
      return (Date.parse(to) - Date.parse(from)) / 3_600_000;
    };
    expect(['2026-12-01', '2027-03-28', '2026-10-25'].map(hours)).to.deep.equal([24, 23, 25]);
  });

  it('includes the last of several days', () => {
    expect(span({start: '2026-07-01', end: '2026-07-03'})).to.deep.equal([
      '2026-06-30T23:00:00.000Z',
      '2026-07-03T23:00:00.000Z',
      true,
    ]);
    expect(span({start: '2026-07-01', end: '2026-07-01'})[1]).to.equal('2026-07-01T23:00:00.000Z');
  });

  it('includes the last of several months', () => {
    expect(span({start: '2026-12'}).slice(1)).to.deep.equal(['2027-01-01T00:00:00.000Z', false]);
    expect(span({start: '2026-10', end: '2027-03'}).slice(1)).to.deep.equal([
      '2027-03-31T23:00:00.000Z',
      true,
    ]);
  });

  it('agrees with Temporal on times, days and months in any zone', () => {
    const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago'];
    const epoch = (date: Temporal.PlainDate, zone: string) =>
      date.toZonedDateTime(zone).epochMilliseconds;
    fc.assert(
      fc.property(
        fc.integer({min: Date.UTC(2020, 0), max: Date.UTC(2041, 0)}),
        fc.constantFrom(...zones),
        (instant, timeZone) => {
          const zoned =
            Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
          const date = zoned.toPlainDate();
          const midnight = epoch(date.add({days: 1}), timeZone);
          const start = zoned.toString({timeZoneName: 'never', smallestUnit: 'second'});
          const day = read({start: date.toString(), timeZone}).schedule!;
          const time = read({start, timeZone}).schedule!;
          const month = read({start: date.toString().slice(0, 7), timeZone}).schedule!;
          const first = date.with({day: 1});
          expect([
            [time.start, time.end],
            [day.start, day.end],
            [month.start, month.end],
          ]).to.deep.equal([
            [Math.floor(instant / 1000) * 1000, midnight],
            [epoch(date, timeZone), midnight],
            [epoch(first, timeZone), epoch(first.add({months: 1}), timeZone)],
          ]);
        },
      ),
      {numRuns: runs(2000)},
    );
  });

  for (const [written, part] of [
    [{start: ''}, 'start'],
    [{start: '2026-02-30'}, 'start'],
    [{start: '2027-03-28T01:30'}, 'start'],
    [{start: '2011-12-30', timeZone: 'Pacific/Apia'}, 'start'],
    [{start: '2026-12-01', timeZone: 'Europe/Lodnon'}, 'time-zone'],
    [{start: 'soon', timeZone: 'GMT+25'}, 'time-zone'],
  ] as const)
    it(`is refused: ${JSON.stringify(written)}`, () => {
      expect(read(written)).to.deep.equal({schedule: undefined, refused: [part]});
    });

  for (const [written, part] of [
    [{end: '2026-12-01T17:59'}, 'end'],
    [{end: '2026-12-01T18:00'}, 'end'],
    [{end: '2026-12-02'}, 'end'],
    [{end: '2027-03-28T01:30'}, 'end'],
    [{end: 'late', duration: 'PT30M'}, 'end'],
    [{duration: '30 minutes'}, 'duration'],
    [{duration: 'PT0M'}, 'duration'],
    [{duration: 'P99999999999D'}, 'duration'],
  ] as const)
    it(`has no known end: ${JSON.stringify(written)}`, () => {
      const {schedule, refused} = read({start: '2026-12-01T18:00', ...written});
      expect(refused).to.deep.equal([part]);
      expect(schedule).to.include({endKnown: false, end: Date.UTC(2026, 11, 2)});
    });

  it('never throws and never ends before it starts, whatever is written', () => {
    const date = fc.oneof(
      fc.constantFrom('', '2026-12', '2026-12-01', '2026-12-01T23:30-11:00', '9999-12-31T23:59'),
      fc.stringMatching(/^202\d-[01]\d(-[0-3]\d(T[0-2]\d:[0-5]\d([+-][01]\d:00)?)?)?$/),
      fc.string(),
    );
    const duration = fc.oneof(fc.stringMatching(/^P\d{0,9}DT?\d{0,9}[HM]?$/), fc.string());
    const timeZone = fc.constantFrom('Pacific/Kiritimati', 'Asia/Kathmandu', 'Nowhere', undefined);
    fc.assert(
      fc.property(fc.record({start: date, end: date, duration, timeZone}), (written) => {
        const {schedule, refused} = read(written);
        if (!schedule) {
          expect(refused).to.have.length(1);
          return;
        }
        expect(schedule.end).to.be.above(schedule.start);
        expect(formatSchedule(schedule, 'en-GB')).to.not.match(/NaN|Invalid|undefined/);
      }),
      {numRuns: runs(5000)},
    );
  });
});

describe('an event’s state', () => {
  const at = (written: ScheduleInput, ...instants: string[]) =>
    instants.map((instant) => stateAt(Date.parse(instant), read(written).schedule!));

  it('changes to the millisecond', () => {
    expect(
      at(
        {start: '2026-12-01T18:00', duration: 'PT30M'},
        '2026-12-01T17:59:59.999Z',
        '2026-12-01T18:00:00.000Z',
        '2026-12-01T18:29:59.999Z',
        '2026-12-01T18:30:00.000Z',
      ),
    ).to.deep.equal(['upcoming', 'live', 'live', 'ended']);
  });

  it('is live on a whole day', () => {
    expect(
      at(
        {start: '2026-07-01'},
        '2026-06-30T22:59:59.999Z',
        '2026-06-30T23:00:00.000Z',
        '2026-07-01T22:59:59.999Z',
        '2026-07-01T23:00:00.000Z',
      ),
    ).to.deep.equal(['upcoming', 'live', 'live', 'ended']);
  });

  it('stays upcoming until the end of its month when the day is not known', () => {
    expect(
      at(
        {start: '2021-04'},
        '2021-03-31T22:59:59.999Z',
        '2021-04-15T12:00:00.000Z',
        '2021-04-30T22:59:59.999Z',
        '2021-04-30T23:00:00.000Z',
      ),
    ).to.deep.equal(['upcoming', 'upcoming', 'upcoming', 'ended']);
  });
});

describe('a date in words', () => {
  const words = (written: ScheduleInput, locale?: string) =>
    dateWords(formatSchedule(read(written).schedule!, locale ?? 'en-GB'));

  it('has the day, month, year and time, with am or pm', () => {
    expect(words({start: '2021-03-04T20:00', end: '2021-03-04T21:00'})).to.equal(
      'Thursday 4 March 2021 8:00 – 9:00 pm',
    );
    expect(words({start: '2020-12-01T18:00', duration: 'PT30M'})).to.equal(
      'Tuesday 1 December 2020 6:00 – 6:30 pm',
    );
    expect(words({start: '2026-12-01T09:05'})).to.equal('Tuesday 1 December 2026 9:05 am');
  });

  it('has the time of the event’s own zone, whatever offset was written', () => {
    const timeZone = 'America/New_York';
    expect(words({start: '2026-07-01T18:00', timeZone})).to.equal('Wednesday 1 July 2026 6:00 pm');
    expect(words({start: '2026-07-01T18:00Z', timeZone})).to.equal('Wednesday 1 July 2026 2:00 pm');
    expect(words({start: '2026-07-01T18:00Z'})).to.equal('Wednesday 1 July 2026 7:00 pm');
  });

  it('has no time for a whole day, and has the last of several days', () => {
    expect(words({start: '2026-12-01'})).to.equal('Tuesday 1 December 2026');
    expect(words({start: '2026-12-01', end: '2026-12-01'})).to.equal('Tuesday 1 December 2026');
    expect(words({start: '2026-12-01', end: '2026-12-03'})).to.match(
      /^Tuesday 1 (December )?– Thursday 3 December 2026$/,
    );
  });

  it('has no day when only the month is known', () => {
    expect(words({start: '2021-04'})).to.equal('April 2021');
    expect(words({start: '2021-04', end: '2021-06'})).to.equal('April – June 2021');
  });

  it('has both days when the end is after midnight', () => {
    expect(words({start: '2026-12-01T22:00', end: '2026-12-02T02:00'})).to.equal(
      'Tuesday 1 December 2026 10:00 pm – Wednesday 2 December 2026 2:00 am',
    );
  });

  it('has the words “midday” and “midnight”', () => {
    expect(words({start: '2026-12-01T12:00'})).to.contain('12:00 pm');
    expect(words({start: '2026-12-01T00:00'})).to.contain('12:00 am');
  });

  it('is in the language of the reader', () => {
    expect(words({start: '2026-12-01T18:00'}, 'pl')).to.match(/wtorek 1 grudnia 2026 .*18:00/);
  });
});
