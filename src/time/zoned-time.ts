/*
 * Instants and wall times, both as numbers of milliseconds. An instant counts from the start of 1970 in UTC. A wall time is
 * what the clocks of a zone show. Its number is the instant at which clocks in UTC show the same time.
 */

export const minute = 60_000;
export const day = 1440 * minute;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. Throws when the zone does not exist. */
export function offsetAt(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
    formats.set(timeZone, format);
  }
  // The text is "12/1/2026, GMT+01:00", or ends in "GMT" alone when the offset is zero.
  const [, sign, hours, minutes] = /GMT(?:(.)(\d+):(\d+))?$/.exec(format.format(instant)) ?? [];
  return hours ? (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * minute : 0;
}

/** What the clocks of a zone show at an instant. */
export const wallTimeAt = (instant: number, timeZone: string): number =>
  instant + offsetAt(instant, timeZone);

/**
 * The instant at which the clocks of a zone show a wall time. In autumn clocks show an hour twice: the earlier instant counts.
 * In spring clocks skip an hour: a wall time in that hour has no instant, so the result is undefined.
 */
export const instantOf = (wall: number, timeZone: string): number | undefined =>
  // Try the offsets of a day before and a day after. The offsets differ when the clocks change in between.
  [wall - day, wall + day]
    .map((near) => wall - offsetAt(near, timeZone))
    .find((instant) => wallTimeAt(instant, timeZone) === wall);

/** The first instant of a day. In zones whose clocks skip midnight, the day starts at one o'clock. */
export const startOfDay = (midnight: number, timeZone: string): number =>
  instantOf(midnight, timeZone) ?? instantOf(midnight + 60 * minute, timeZone)!;

/** A date, parsed. */
export interface ParsedDate {
  /** Whether the text gives a month, a day or a time. */
  readonly precision: 'month' | 'day' | 'time';
  /** The wall time of the text, or the wall time at which its day or month starts. */
  readonly wall: number;
  /** The instant of the text. Absent when the text gives no offset. */
  readonly instant?: number;
}

/**
 * Parses `2021-04`, `2021-03-04`, `2021-03-04T20:00` and RFC 3339 times with an offset. Returns undefined for any other text
 * and for days that do not exist. `Date.parse` does not refuse such days: it turns 30 February into 2 March.
 */
export function parseDate(text: string): ParsedDate | undefined {
  const [, date, offset] =
    /^(\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)(?:(?<=:\d\d:\d\d)\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(
      text.trim(),
    ) ?? [];
  if (!date) return undefined;
  const precision = date.length > 10 ? 'time' : date.length > 7 ? 'day' : 'month';
  const wall = Date.parse(precision === 'time' ? `${date}Z` : date);
  if (isNaN(wall) || !new Date(wall).toISOString().startsWith(date)) return undefined;
  if (!offset) return {precision, wall};
  const instant = Date.parse(date + offset);
  return precision === 'time' && !isNaN(instant) ? {precision, wall, instant} : undefined;
}

/**
 * Parses an ISO 8601 duration of days, hours and minutes into milliseconds. Returns 0 when the text cannot be read. Also
 * returns 0 for numbers of more than five digits, so that every end is a date that JavaScript can express.
 */
export function parseDuration(text: string): number {
  const [, days, hours, minutes] =
    /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?)?$/.exec(text) ?? [];
  return (+(days ?? 0) * 1440 + +(hours ?? 0) * 60 + +(minutes ?? 0)) * minute;
}
