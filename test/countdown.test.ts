import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {countdown} from '../src/time/countdown.ts';
import {formatAmount} from '../src/time/format.ts';
import {runs} from './helpers/long.ts';

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

/** Counts out the time unit by unit, the largest unit first, as one counts out coins. */
function oracle(milliseconds: number) {
  let left = Math.ceil(milliseconds / second) * second;
  const all = [];
  for (const [unit, length] of Object.entries({day, hour, minute, second})) {
    let amount = 0;
    for (; left >= length; left -= length) amount++;
    all.push([unit, amount] as const);
  }
  const first = all.findIndex(([, amount]) => amount > 0);
  return (first < 0 ? [] : all.slice(first, first + 2)).filter(([, amount]) => amount > 0);
}

/** Milliseconds up to three years, with as many near ends as far ones. */
const left = fc.oneof(
  fc.integer({min: 1, max: 2 * minute}),
  fc.integer({min: 1, max: 2 * day}),
  fc.integer({min: 1, max: 1000 * day}),
  // Times close to a change of units.
  fc
    .tuple(
      fc.constantFrom(minute, hour, day),
      fc.integer({min: 1, max: 40}),
      fc.integer({min: -1500, max: 1500}),
    )
    .map(([unit, times, about]) => unit * times + about),
);

describe('the time that is left', () => {
  for (const [milliseconds, text] of [
    [1, '1 second'],
    [1000, '1 second'],
    [1001, '2 seconds'],
    [59_001, '1 minute'],
    [minute, '1 minute'],
    [minute + 1, '1 minute 1 second'],
    [hour - 1, '1 hour'],
    [hour - second, '59 minutes 59 seconds'],
    [hour + 59 * second, '1 hour'],
    [hour + minute, '1 hour 1 minute'],
    [day - second, '23 hours 59 minutes'],
    [day - 1, '1 day'],
    [day, '1 day'],
    [day + hour - second, '1 day'],
    [2 * day + 3 * hour, '2 days 3 hours'],
    [100 * day + 23 * hour + 59 * minute, '100 days 23 hours'],
  ] as const)
    it(`says “${text}” when ${milliseconds} ms are left`, () => {
      const words = countdown(milliseconds).amounts.map(([unit, amount]) =>
        formatAmount(amount, unit, 'en-GB'),
      );
      expect(words.join(' ').replace(/\s/g, ' ')).to.equal(text);
    });

  it('says nothing when nothing is left', () => {
    expect(countdown(0).amounts).to.deep.equal([]);
  });

  it('is the same as when counted out by hand', () => {
    fc.assert(
      fc.property(left, (milliseconds) => {
        expect(countdown(milliseconds).amounts).to.deep.equal(oracle(milliseconds));
      }),
      {numRuns: runs(5000)},
    );
  });

  it('changes at the moment that it announces, and not before', () => {
    fc.assert(
      fc.property(left, fc.nat(), (milliseconds, some) => {
        const {amounts, changesAt} = countdown(milliseconds);
        expect(changesAt).to.be.within(0, milliseconds - 1);
        expect(countdown(changesAt).amounts).to.not.deep.equal(amounts);
        const between = changesAt + 1 + (some % (milliseconds - changesAt));
        for (const until of [changesAt + 1, between])
          expect(countdown(until).amounts, `${until} ms`).to.deep.equal(amounts);
      }),
      {numRuns: runs(5000)},
    );
  });

  it('has at most two units, no zero, and never less than the time that is left', () => {
    const lengths = {day, hour, minute, second};
    fc.assert(
      fc.property(left, (milliseconds) => {
        const {amounts} = countdown(milliseconds);
        expect(amounts).to.have.length.within(1, 2);
        let said = 0;
        for (const [unit, amount] of amounts) {
          expect(amount).to.be.above(0);
          said += amount * lengths[unit];
        }
        // The rounding is smaller than the smaller of the two units.
        const units = Object.values(lengths);
        const smaller = units[units.indexOf(lengths[amounts[0]![0]]) + 1] ?? second;
        expect(said - milliseconds).to.be.within(1 - smaller, second - 1);
      }),
    );
  });
});

describe('an amount in words', () => {
  const text = (amount: number, unit: string, locale: string) =>
    formatAmount(amount, unit, locale).replace(/\s/g, ' ');

  it('has the plural forms and digits of each language, also when languages alternate', () => {
    expect(text(1, 'day', 'en-GB')).to.equal('1 day');
    expect(text(2, 'hour', 'pl')).to.equal('2 godziny');
    expect(text(5, 'hour', 'pl')).to.equal('5 godzin');
    expect(text(2, 'day', 'en-GB')).to.equal('2 days');
    expect(text(2, 'hour', 'ar-EG')).to.equal('ساعتان');
    // Engines use different digits for Arabic. We use the digits of the phone numbers.
    expect(text(12, 'minute', 'ar-EG')).to.match(/^12 /);
  });
});
