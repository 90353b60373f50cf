/** Decides whether a limit is missed. It is missed only when the excess is larger than the noise between rounds. */

export function median(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The chance that exactly `below` rounds lie below the true median. Each round lies below it with a chance of one half. */
const chance = (below, rounds) =>
  below === 0 ? 0.5 ** rounds : (chance(below - 1, rounds) * (rounds - below + 1)) / below;

/**
 * Returns the range in which the true median lies with 95 % confidence. This is the sign test’s range, which assumes nothing about
 * the noise. With fewer than six rounds the confidence is lower, and the range is that of all rounds.
 */
export function interval(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const rounds = sorted.length;
  let dropped = 0;
  // The chance that the true median lies outside the range on one side, when one more round is dropped on that side.
  let risk = chance(0, rounds) + chance(1, rounds);
  while (risk <= 0.025) {
    dropped++;
    risk += chance(dropped + 1, rounds);
  }
  return {low: sorted[dropped], high: sorted[rounds - 1 - dropped]};
}

/** Judges a row by the ratios of figures from the same round or, when there is nothing to compare with, by its own figures. */
export function judge({ours, beside, limit}) {
  const figures = beside ? ours.map((figure, round) => figure / beside.figures[round]) : ours;
  const range = interval(figures);
  return {median: median(figures), ...range, missed: limit !== undefined && range.low > limit};
}
