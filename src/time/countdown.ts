/** The length of each unit, in seconds. */
const units = {day: 86_400, hour: 3_600, minute: 60, second: 1};

export type CountdownUnit = keyof typeof units;

export const countdownUnits = Object.keys(units) as CountdownUnit[];

export interface Countdown {
  /** The amounts to show, none of them zero. */
  readonly amounts: readonly (readonly [unit: CountdownUnit, amount: number])[];
  /** The time left when the amounts next change, in milliseconds. */
  readonly changesAt: number;
}

/**
 * Divides the time left into the chosen units. Uses two neighbouring units, such as days and hours, when no unit is chosen or
 * when less than the smallest chosen unit is left.
 */
export function countdown(milliseconds: number, chosen: readonly CountdownUnit[] = []): Countdown {
  // Round up, so that the countdown reaches zero at the end and not a second before.
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
