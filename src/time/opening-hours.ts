/** A stretch of the week, in minutes since Monday 00:00; the last may run past Sunday into Monday. */
type Stretch = readonly [from: number, to: number];

export type OpeningHours = readonly Stretch[];

const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;
const dayNames = 'MoTuWeThFrSaSu';

/**
 * Reads the form of schema.org: `Mo-Fr 09:00-17:00, Sa 10:00-12:00`; also `Mo,We 09:00-17:00` and two stretches a day.
 * `24:00` is midnight, and an end before its start is on the next day. Undefined when any part cannot be read: half-right
 * hours are wrong.
 */
export function parseOpeningHours(text: string): OpeningHours | undefined {
  const stretches: Stretch[] = [];
  let days: number[] = [];
  let complete = true;
  for (const rule of text.split(/[,;]/)) {
    const [match, first, last, ...time] =
      /^(?:([A-Z][a-z])(?:-([A-Z][a-z]))?)?\s*(?:(\d\d?):([0-5]\d)-(\d\d?):([0-5]\d))?$/.exec(
        rule.trim(),
      ) ?? [];
    if (!match) return undefined;
    if (first) {
      // A list of days goes on until its time: "Mo,We 09:00-17:00".
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
      stretches.push([day * dayMinutes + from, (to < from ? day + 1 : day) * dayMinutes + to]);
  }
  return complete && stretches.length ? stretches : undefined;
}

export interface OpeningState {
  readonly open: boolean;
  /** In how many minutes that changes; more than a week has when it never does. */
  readonly changesIn: number;
}

/** Whether it is open at a wall time, and for how long. */
export function openingState(hours: OpeningHours, wall: number): OpeningState {
  // The first day of 1970 was a Thursday; a week more, or the remainder below would be negative in its first days.
  const now = Math.floor(wall / 60_000) + 10 * dayMinutes;
  const isOpen = (ahead: number) =>
    hours.some(([from, to]) => (now + ahead - from) % weekMinutes < to - from);
  const open = isOpen(0);
  let changesIn = 1;
  while (changesIn <= weekMinutes && isOpen(changesIn) === open) changesIn++;
  return {open, changesIn};
}
