import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {
  instantOf,
  offsetAt,
  parseDate,
  parseDuration,
  startOfDay,
  wallTimeAt,
} from '../src/time/zoned-time.ts';
import {runs} from './helpers/long.ts';

// Zones with offsets of half and quarter hours, in both hemispheres, with clock changes at midnight or of half an hour.
const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/Santiago',
];
const from = Date.UTC(2020, 0);
const to = Date.UTC(2041, 0);
const minute = 60_000;

const iso = (wall: number) => new Date(wall).toISOString().slice(0, -1);

/** The instant according to Temporal: the earlier of two, or undefined for a time that the clocks skip. */
function oracle(wall: number, zone: string): number | undefined {
  const plain = Temporal.PlainDateTime.from(iso(wall));
  const zoned = plain.toZonedDateTime(zone, {disambiguation: 'earlier'});
  return zoned.toPlainDateTime().equals(plain) ? zoned.epochMilliseconds : undefined;
}

/** Every instant at which the clocks of a zone change. */
function clockChanges(zone: string): number[] {
  const changes: number[] = [];
  let next = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (;;) {
    const change = next.getTimeZoneTransition('next');
    if (!change || change.epochMilliseconds >= to) return changes;
    changes.push(change.epochMilliseconds);
    next = change;
  }
}

describe('wall times and instants', function () {
  this.timeout(60_000);

  it('agree with Temporal for random wall times of 2020 to 2040 in each zone', () => {
    fc.assert(
      fc.property(fc.integer({min: from, max: to - 1}), (wall) => {
        for (const zone of zones)
          expect(instantOf(wall, zone), `${iso(wall)} ${zone}`).to.equal(oracle(wall, zone));
      }),
      {numRuns: runs(10_000)},
    );
  });

  for (const zone of zones)
    it(`agree with Temporal around each clock change of ${zone}`, () => {
      let [skipped, found] = [0, 0];
      for (const change of clockChanges(zone))
        for (let ahead = -180; ahead <= 180; ahead += 5) {
          const wall = wallTimeAt(change, zone) + ahead * minute;
          const instant = instantOf(wall, zone);
          expect(instant, `${iso(wall)} ${zone}`).to.equal(oracle(wall, zone));
          if (instant === undefined) skipped++;
          else found++;
        }
      // Kathmandu has no clock changes. In the other zones, the clocks skip some of these times, but not most.
      if (found) expect(skipped).to.be.within(1, found);
      else expect(zone).to.equal('Asia/Kathmandu');
    });

  it('agree with Temporal on the first instant of each day', () => {
    for (const zone of zones)
      for (let midnight = from; midnight < to; midnight += 1440 * minute) {
        const date = iso(midnight).slice(0, 10);
        expect(startOfDay(midnight, zone), `${date} ${zone}`).to.equal(
          Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds,
        );
      }
  });

  it('convert there and back to the same instant, or to an earlier one when the clocks show the time twice', () => {
    fc.assert(
      fc.property(
        fc.integer({min: from, max: to - 1}),
        fc.constantFrom(...zones),
        (instant, zone) => {
          const back = instantOf(wallTimeAt(instant, zone), zone)!;
          expect(back).to.be.at.most(instant);
          expect(wallTimeAt(back, zone)).to.equal(wallTimeAt(instant, zone));
        },
      ),
    );
  });

  it('refuse 2027-03-28T01:30 in London, which its clocks skip', () => {
    expect(instantOf(Date.UTC(2027, 2, 28, 1, 30), 'Europe/London')).to.equal(undefined);
    // The last minute before the skipped hour, and the first minute after it.
    expect(instantOf(Date.UTC(2027, 2, 28, 0, 59), 'Europe/London')).to.equal(
      Date.parse('2027-03-28T00:59Z'),
    );
    expect(instantOf(Date.UTC(2027, 2, 28, 2), 'Europe/London')).to.equal(
      Date.parse('2027-03-28T01:00Z'),
    );
  });

  it('take the earlier 2026-10-25T01:30 in London, which its clocks show twice', () => {
    expect(instantOf(Date.UTC(2026, 9, 25, 1, 30), 'Europe/London')).to.equal(
      Date.parse('2026-10-25T01:30+01:00'),
    );
  });

  it('refuse a day that a zone has left out: Apia went from 29 to 31 December 2011', () => {
    expect(instantOf(Date.UTC(2011, 11, 30, 12), 'Pacific/Apia')).to.equal(undefined);
  });

  it('can be read before there were zones, when London was 75 seconds behind Greenwich', () => {
    const wall = Date.UTC(1805, 9, 21, 12);
    expect(instantOf(wall, 'Europe/London')).to.be.within(wall - minute, wall + 2 * minute);
  });

  it('throw for a zone that does not exist', () => {
    for (const zone of ['Mars/Phobos', 'Europe/Londn', 'London', ''])
      expect(() => offsetAt(0, zone), zone).to.throw(RangeError);
  });
});

describe('a written date', () => {
  const two = (max: number) =>
    fc.integer({min: 0, max}).map((number) => String(number).padStart(2, '0'));

  it('is read when it exists in the calendar and on the clock, and refused otherwise', () => {
    let [read, refused] = [0, 0];
    fc.assert(
      fc.property(
        fc.integer({min: 2020, max: 2040}),
        two(13),
        two(32),
        fc.option(fc.tuple(two(25), two(61), fc.option(two(61)))),
        fc.constantFrom('', 'Z', '+01:00', '-03:30', '+14:00', '+23:59', '+24:00', '-01:60'),
        (year, month, date, time, offset) => {
          const text =
            `${year}-${month}-${date}` +
            (time ? `T${time.filter(Boolean).join(':')}${offset}` : '');
          const got = parseDate(text);
          let expected: number | undefined;
          try {
            expected = Temporal.PlainDateTime.from(text.replace(/Z$/, ''), {
              overflow: 'reject',
            }).toZonedDateTime('UTC').epochMilliseconds;
            if (time && offset) expected = Temporal.Instant.from(text).epochMilliseconds;
            // Temporal reads a leap second as :59. We refuse it.
            if (time?.[2] === '60') expected = undefined;
          } catch {
            expected = undefined;
          }
          if (expected === undefined) refused++;
          else read++;
          expect(got && (got.instant ?? got.wall), text).to.equal(expected);
        },
      ),
      {numRuns: runs(5000)},
    );
    expect(Math.min(read, refused), 'enough dates of each kind').to.be.above(runs(5000) / 10);
  });

  it('is as precise as it was written', () => {
    expect(parseDate('2021-04')).to.deep.equal({precision: 'month', wall: Date.UTC(2021, 3)});
    expect(parseDate('2021-03-04')).to.deep.equal({precision: 'day', wall: Date.UTC(2021, 2, 4)});
    const wall = Date.UTC(2021, 2, 4, 20);
    expect(parseDate('2021-03-04T20:00')).to.deep.equal({precision: 'time', wall});
    expect(parseDate('2021-03-04T20:00:00')).to.deep.equal({precision: 'time', wall});
    expect(parseDate(' 2021-03-04T20:00\n')).to.deep.equal({precision: 'time', wall});
    // RFC 3339 allows fractions of a second. We ignore them.
    expect(parseDate('2021-03-04T20:00:00.25')).to.deep.equal({precision: 'time', wall});
    expect(parseDate('2021-03-04T20:00:00.123456Z')).to.deep.equal({
      precision: 'time',
      wall,
      instant: wall,
    });
  });

  it('gives its instant by its offset', () => {
    const {wall, instant} = parseDate('2021-03-04T20:00-05:00')!;
    expect(wall).to.equal(Date.UTC(2021, 2, 4, 20));
    expect(instant).to.equal(Date.UTC(2021, 2, 5, 1));
  });

  for (const text of [
    '2026-02-30',
    '2026-02-29',
    '2026-04-31T10:00',
    '2026-13',
    '2026-00-10',
    '2026-12-00',
    '2026-12-01T18:60',
    '2026-12-01T24:00',
    '2026-12-01T18:00:60',
    '25/10/2026',
    '10-25-2026',
    '1 December 2026',
    '2026',
    '2026-1-1',
    '20261201',
    '2026-12-01 18:00',
    '2026-12-01T18',
    '2026-12-01T6pm',
    '2026-12-01Z',
    '2026-12+01:00',
    '2026-12.5',
    '2026-12-01.5',
    '2026-12-01T18:00.5',
    '2026-12-01T18:00.5Z',
    '2026-12-01T18:00:00.',
    '2026-12-01T18:00+1',
    '2026-12-01T18:00[Europe/London]',
    '+002026-12-01',
    '-2026-12-01',
    '２０２６-12-01',
    'tomorrow',
    'NaN',
    'null',
    '',
    ' ',
  ])
    it(`is refused: “${text}”`, () => expect(parseDate(text)).to.equal(undefined));

  it('never throws, whatever is written', () => {
    const almost = fc.stringMatching(/^[\d:TZ+\-/. ]{0,25}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'}), almost), (text) => {
        const read = parseDate(text);
        // The date that was read is the date that was written.
        if (read) expect(iso(read.wall).startsWith(text.trim().slice(0, 7))).to.be.true;
        expect(Number.isFinite(parseDuration(text))).to.be.true;
      }),
      {numRuns: runs(5000)},
    );
  });
});

describe('a written duration', () => {
  it('is read as Temporal reads it, in days, hours and minutes', () => {
    const amount = fc.option(fc.integer({min: 0, max: 999}), {nil: undefined});
    fc.assert(
      fc.property(amount, amount, amount, (days, hours, minutes) => {
        const part = (number: number | undefined, unit: string) =>
          number === undefined ? '' : number + unit;
        const time = part(hours, 'H') + part(minutes, 'M');
        const text = `P${part(days, 'D')}${time && `T${time}`}`;
        fc.pre(text !== 'P');
        expect(parseDuration(text), text).to.equal(
          Temporal.Duration.from(text).total({unit: 'milliseconds', relativeTo: '2026-01-01'}),
        );
      }),
    );
  });

  for (const text of ['', 'P', 'PT', '30', '30M', 'PT30', 'PT-30M', 'PT1.5H', 'P1Y', '30 minutes'])
    it(`is refused: “${text}”`, () => expect(parseDuration(text)).to.equal(0));

  it('is refused when it reaches beyond any calendar', () => {
    for (const text of ['P999999999D', `PT${'9'.repeat(400)}H`])
      expect(parseDuration(text), text).to.equal(0);
  });
});
