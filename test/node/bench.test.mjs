/** The benchmark fails only when a limit is clearly missed. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {interval, judge} from '../../bench/limits.mjs';
import {limitsTable} from '../../bench/report.mjs';

const row = (ours, floor, limit) => ({
  title: 'Cards',
  unit: 'ms',
  ours,
  beside: {name: 'floor', figures: floor},
  limit,
});

const floor = [10, 11, 10, 12, 10, 11, 10, 10, 11];
const clear = row([21, 22, 20, 24, 21, 22, 20, 21, 22], floor, 1.5);
const noisy = row([14, 19, 16, 30, 14, 18, 17, 13, 18], floor, 1.5);

describe('npm run bench', () => {
  test('misses a limit when the whole range is above the limit', () => {
    assert.equal(judge(clear).missed, true);
    assert.match(limitsTable([clear]), /✗/);
  });

  test('does not miss a limit that is within the noise of its rounds', () => {
    assert.ok(judge(noisy).median > 1.5);
    assert.equal(judge(noisy).missed, false);
    assert.match(limitsTable([noisy]), /✓/);
  });

  test('compares figures of the same round', () => {
    // The machine was busy in the last rounds, which made both figures larger.
    const {median, low, high} = judge(row([10, 10, 40, 80], [10, 10, 40, 80], 1));
    assert.deepEqual({median, low, high}, {median: 1, low: 1, high: 1});
  });

  test('judges a figure by itself when there is nothing to compare it with', () => {
    const shift = (ours) => ({title: 'Layout shift', unit: '', ours, limit: 0});
    assert.equal(judge(shift([0, 0, 0])).missed, false);
    assert.equal(judge(shift([0.1, 0.1, 0.1])).missed, true);
  });

  test('gives no verdict on a figure without a limit', () => {
    assert.equal(judge(row([30], [10])).missed, false);
    assert.doesNotMatch(limitsTable([row([30], [10])]), /[✓✗]/);
  });

  test('gives the median the range that tables of the sign test give', () => {
    const upTo = (rounds) => Array.from({length: rounds}, (_, i) => i + 1);
    assert.deepEqual(interval(upTo(3)), {low: 1, high: 3});
    assert.deepEqual(interval(upTo(8)), {low: 1, high: 8});
    assert.deepEqual(interval(upTo(9)), {low: 2, high: 8});
    assert.deepEqual(interval(upTo(15)), {low: 4, high: 12});
    assert.deepEqual(interval(upTo(25)), {low: 8, high: 18});
  });
});
