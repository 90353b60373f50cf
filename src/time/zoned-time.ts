/*
 * Wall times and instants. A wall time is what a clock on the wall shows in some zone, held as the number of
 * milliseconds that it would be in UTC. An instant is milliseconds since 1970.
 */

export const minute = 60_000;
export const day = 1440 * minute;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. Throws when there is no such zone. */
export function offsetAt(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
    formats.set(timeZone, format);
  }
  // "12/1/2026, GMT+01:00", and "GMT" alone for none.
  const [, sign, hours, minutes] = /GMT(?:(.)(\d+):(\d+))?$/.exec(format.format(instant)) ?? [];
  return hours ? (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes)) * minute : 0;
}

/** What the clocks of a zone show at an instant. */
export const wallTimeAt = (instant: number, timeZone: string): number =>
  instant + offsetAt(instant, timeZone);

/**
 * The instant at which the clocks of a zone show a wall time: the earlier one when they show it twice (in autumn),
 * undefined when they never do (in spring).
 */
export const instantOf = (wall: number, timeZone: string): number | undefined =>
  // The offsets a day before and a day after: a clock change lies between them, or they are equal.
  [wall - day, wall + day]
    .map((near) => wall - offsetAt(near, timeZone))
    .find((instant) => wallTimeAt(instant, timeZone) === wall);

/** The first instant of a day. Clocks that skip its midnight go on at one o'clock. */
export const startOfDay = (midnight: number, timeZone: string): number =>
  instantOf(midnight, timeZone) ?? instantOf(midnight + 60 * minute, timeZone)!;

/** A date as it was written: how exactly it is known, and what it starts with. */
export interface ParsedDate {
  readonly precision: 'month' | 'day' | 'time';
  readonly wall: number;
  /** The instant, when the text carries its offset. */
  readonly instant?: number;
}

/**
 * Reads `2021-04`, `2021-03-04`, `2021-03-04T20:00` and RFC 3339 with its offset. Undefined for anything else, and for
 * dates that no calendar has: JavaScript's own reading makes 2 March of 30 February.
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
 * Reads an ISO 8601 duration of days, hours and minutes, in milliseconds; 0 when it cannot be read, or when it has so many
 * digits that no date reaches its end.
 */
export function parseDuration(text: string): number {
  const [, days, hours, minutes] =
    /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,5})M)?)?$/.exec(text) ?? [];
  return (+(days ?? 0) * 1440 + +(hours ?? 0) * 60 + +(minutes ?? 0)) * minute;
}
