/** A period of the week, in minutes since Monday 00:00. A period that starts on Sunday may end on Monday. */
type Period = readonly [from: number, to: number];

export type OpeningHours = readonly Period[];

const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;
const dayNames = 'MoTuWeThFrSaSu';

/**
 * Parses opening hours in the format of schema.org: `Mo-Fr 09:00-17:00, Sa 10:00-12:00`. Also reads lists of days, such as
 * `Mo,We 09:00-17:00`, and several periods a day. `24:00` is midnight. An end before its start is on the next day. Returns
 * undefined when any part cannot be read, because hours that are partly right mislead people.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  const periods: Period[] = [];
  let days: number[] = [];
  let complete = true;
  for (const rule of text.split(/[,;]/)) {
    const [match, first, last, ...time] =
      /^(?:([A-Z][a-z])(?:-([A-Z][a-z]))?)?\s*(?:(\d\d?):([0-5]\d)-(\d\d?):([0-5]\d))?$/.exec(
        rule.trim(),
      ) ?? [];
    if (!match) return undefined;
    if (first) {
      // Collect days until their time follows: "Mo,We 09:00-17:00".
      if (complete) days = [];
      const from = dayNames.indexOf(first) / 2;
      const to = dayNames.indexOf(last ?? first) / 2;
      if (from < 0 || to < 0) return undefined;
      for (let day = from; day <= (to < from ? to + 7 : to); day++) days.push(day % 7);
    }
    complete = !!time[0];
    if (!complete) continue;
    const [h1, m1, h2, m2] = time.map(Number) as [number, number, number, number];
    const [from, to] = [h1 * 60 + m1, h2 * 60 + m2];
    if (from >= dayMinutes || to > dayMinutes || from === to) return undefined;
    for (const day of days)
      periods.push([day * dayMinutes + from, (to < from ? day + 1 : day) * dayMinutes + to]);
  }
  return complete && periods.length ? periods : undefined;
}

export interface OpeningState {
  readonly open: boolean;
  /** Minutes until `open` changes. More than the minutes of a week when `open` never changes. */
  readonly changesIn: number;
}

/** Whether a helpline is open at a wall time, and for how long. */
export function openingState(hours: OpeningHours, wall: number): OpeningState {
  // Count from a Monday: 1970 began on a Thursday, three days after one. Another seven days keep the remainder below positive.
  const now = Math.floor(wall / 60_000) + 10 * dayMinutes;
  const isOpen = (ahead: number) =>
    hours.some(([from, to]) => (now + ahead - from) % weekMinutes < to - from);
  const open = isOpen(0);
  let changesIn = 1;
  while (changesIn <= weekMinutes && isOpen(changesIn) === open) changesIn++;
  return {open, changesIn};
}
