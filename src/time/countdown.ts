/** In seconds. */
const units = {day: 86_400, hour: 3_600, minute: 60, second: 1};

export type CountdownUnit = keyof typeof units;

export const countdownUnits = Object.keys(units) as CountdownUnit[];

export interface Countdown {
  /** The amounts to show, none of them zero. */
  readonly amounts: readonly (readonly [unit: CountdownUnit, amount: number])[];
  /** How many milliseconds before the end the amounts change. */
  readonly changesAt: number;
}

/**
 * The time left, in the chosen units; without any, or when less than the smallest of them is left, in two neighbouring
 * ones: days and hours far off, minutes and seconds near.
 */
export function countdown(milliseconds: number, chosen: readonly CountdownUnit[] = []): Countdown {
  // Up, so that nothing is left exactly at the end, and not a second before it.
  const left = Math.ceil(milliseconds / 1000);
  const first = countdownUnits.findIndex((unit) => left >= units[unit]);
  const shown = chosen.some((unit) => left >= units[unit])
    ? countdownUnits.filter((unit) => chosen.includes(unit))
    : countdownUnits.slice(first, first + 2);
  let rest = left;
  const amounts: [CountdownUnit, number][] = [];
  for (const unit of shown) {
    const amount = Math.floor(rest / units[unit]);
    if (amount) amounts.push([unit, amount]);
    rest -= amount * units[unit];
  }
  return {amounts, changesAt: (left - rest - 1) * 1000};
}
