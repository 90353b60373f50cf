/* The topic of any moment, compared with Temporal. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import type {TopicId} from '../src/campaign/model.ts';
import {itsNotOk} from '../src/campaign/index.ts';
import {phaseAt} from '../src/campaign/phase.ts';
import {english} from './helpers/english.ts';

const campaign = itsNotOk(english);
const phase = (instant: number | string) =>
  phaseAt(new Date(instant).getTime(), campaign, campaign.phases);

/** Finds the topic by the date in Cumbria alone, without computing an instant of a change. */
function topicOnTheDayOf(instant: number): TopicId | undefined {
  const today = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();
  if (today < '2020-10-01' || today > '2021-09-30') return undefined;
  if (today < '2020-12-01') return 'criminal-exploitation';
  return today < '2021-03-01' ? 'online-safety' : 'healthy-relationships';
}

describe('the phases of the campaign', () => {
  // The launch and the end are in British Summer Time, where midnight is 11pm in UTC.
  const changes: [string, TopicId | undefined, TopicId | undefined][] = [
    ['2020-09-30T23:00:00.000Z', undefined, 'criminal-exploitation'],
    ['2020-12-01T00:00:00.000Z', 'criminal-exploitation', 'online-safety'],
    ['2021-03-01T00:00:00.000Z', 'online-safety', 'healthy-relationships'],
    ['2021-09-30T23:00:00.000Z', 'healthy-relationships', undefined],
  ];

  for (const [change, before, after] of changes)
    it(`change from ${before ?? 'none'} to ${after ?? 'none'} at midnight in Cumbria, not a millisecond sooner`, () => {
      const instant = Date.parse(change);
      expect(phase(instant - 1)).to.deep.equal({topic: before, until: instant});
      expect(phase(instant).topic).to.equal(after);
    });

  it('are never followed by another topic', () => {
    for (const date of ['2021-09-30T23:00Z', '2026-11-21', '2036-01-01', '9999-12-31'])
      expect(phase(date)).to.deep.equal({topic: undefined, until: Infinity});
  });

  it('never begin before the launch', () => {
    for (const date of ['1970-01-01', '2019-12-31', '2020-09-30T22:59:59Z'])
      expect(phase(date)).to.deep.equal({
        topic: undefined,
        until: Date.parse('2020-09-30T23:00Z'),
      });
  });

  it('follow the calendar in Cumbria at any moment, and change when they say that they will', () => {
    fc.assert(
      fc.property(
        fc.integer({min: Date.parse('2020-08-01'), max: Date.parse('2021-12-01')}),
        (instant) => {
          const {topic, until} = phase(instant);
          expect(topic).to.equal(topicOnTheDayOf(instant));
          expect(until).to.be.above(instant);
          if (until < Infinity) {
            expect(topicOnTheDayOf(until - 1)).to.equal(topic);
            expect(topicOnTheDayOf(until)).not.to.equal(topic);
          }
        },
      ),
    );
  });

  it('can begin later than the campaign, which then has no topic yet', () => {
    const late = [{...campaign.phases[1]!}];
    expect(phaseAt(Date.parse('2020-10-02'), campaign, late)).to.deep.equal({
      topic: undefined,
      until: Date.parse('2020-12-01T00:00Z'),
    });
  });

  it('begin at one o’clock where the clocks skip midnight', () => {
    // In Beirut on 28 March 2021 clocks went from 00:00 to 01:00.
    const elsewhere = {start: '2021-03-01', end: '2021-03-27', timeZone: 'Asia/Beirut'};
    const {until} = phaseAt(Date.parse('2021-03-20'), elsewhere, [
      {...campaign.phases[0]!, start: '2021-03-01'},
    ]);
    expect(new Date(until).toISOString()).to.equal('2021-03-27T22:00:00.000Z');
  });
});
