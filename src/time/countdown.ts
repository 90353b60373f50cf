const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

export type CountdownUnit = (typeof units)[number][0];

export interface Countdown {
  /** The amounts to show, none of them zero. */
  readonly amounts: readonly (readonly [unit: CountdownUnit, amount: number])[];
  /** How many milliseconds before the end the amounts change. */
  readonly changesAt: number;
}

/** The time left in two neighbouring units: days and hours far off, minutes and seconds near. */
export function countdown(milliseconds: number): Countdown {
  // Up, so that nothing is left exactly at the end, and not a second before it.
  let seconds = Math.ceil(milliseconds / 1000);
  const first = units.findIndex(([, length]) => seconds >= length);
  const amounts: [CountdownUnit, number][] = [];
  for (const [unit, length] of units.slice(first, first + 2)) {
    const amount = Math.floor(seconds / length);
    if (amount) amounts.push([unit, amount]);
    seconds %= length;
  }
  return {amounts, changesAt: (Math.ceil(milliseconds / 1000) - seconds - 1) * 1000};
}
