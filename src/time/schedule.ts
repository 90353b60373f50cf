import {
  day,
  instantOf,
  offsetAt,
  parseDate,
  parseDuration,
  startOfDay,
  wallTimeAt,
  type ParsedDate,
} from './zoned-time.ts';

/** Whether an event is still to come, on now, or over. */
export const eventStates = ['upcoming', 'live', 'ended'] as const;
export type EventState = (typeof eventStates)[number];

/** When an event is, as attributes or a campaign give it. */
export interface ScheduleInput {
  readonly start: string;
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** When an event is, parsed. */
export interface Schedule {
  /** Whether the start is known to the month, the day or the time. */
  readonly precision: ParsedDate['precision'];
  /** The instant at which the event starts, or at which its day or month starts. */
  readonly start: number;
  /** The instant at which the event is over. Without a known end: the instant at which its day or month is over. */
  readonly end: number;
  /** Whether the end comes from a usable `end` or `duration`. */
  readonly endKnown: boolean;
  readonly timeZone: string;
}

/**
 * Parses when an event is. Returns undefined when the start or the zone cannot be used, because a schedule would be a guess.
 *
 * @param onInvalid is called with each part that cannot be used, and with a hint of what to write instead
 */
export function parseSchedule(
  {start, end, duration, timeZone = 'Europe/London'}: ScheduleInput,
  onInvalid: (part: 'start' | 'end' | 'duration' | 'time-zone', hint: string) => void,
): Schedule | undefined {
  try {
    offsetAt(0, timeZone);
  } catch {
    onInvalid('time-zone', 'the name of a time zone, such as Europe/London');
    return undefined;
  }
  /** The instant of a date. Undefined when the clocks skip that time. */
  const toInstant = (date: ParsedDate | undefined) =>
    date &&
    (date.instant ?? (date.precision === 'time' ? instantOf : startOfDay)(date.wall, timeZone));
  const from = parseDate(start);
  const startsAt = toInstant(from);
  if (!from || startsAt === undefined) {
    onInvalid('start', 'a date such as 2026-12-01T18:00, at a time that the clocks do not skip');
    return undefined;
  }
  const {precision} = from;
  /** The instant at which the day or month of a wall time is over. */
  const endOf = (wall: number) =>
    startOfDay(
      precision === 'month'
        ? new Date(wall).setUTCMonth(new Date(wall).getUTCMonth() + 1)
        : wall - (wall % day) + day,
      timeZone,
    );

  let endsAt: number | undefined;
  if (end) {
    const to = parseDate(end);
    // A last day is part of the event, so the event ends when that day is over.
    if (to?.precision === precision) endsAt = precision === 'time' ? toInstant(to) : endOf(to.wall);
  } else if (precision !== 'month') {
    const length = parseDuration(duration || '');
    endsAt =
      precision === 'time'
        ? startsAt + length
        : startOfDay(from.wall + length - (length % day), timeZone);
  }
  const endKnown = endsAt !== undefined && endsAt > startsAt;
  if (!endKnown && end) onInvalid('end', 'a date after the start, in the same format');
  if (!endKnown && !end && duration) onInvalid('duration', 'a duration such as PT1H30M');
  return {
    precision,
    start: startsAt,
    end: endKnown
      ? endsAt!
      : // A start with an offset may be on another day there than in the event's zone. The day in the zone counts.
        endOf(precision === 'time' ? wallTimeAt(startsAt, timeZone) : from.wall),
    endKnown,
    timeZone,
  };
}

export function stateAt(instant: number, {precision, start, end}: Schedule): EventState {
  if (instant >= end) return 'ended';
  // An event whose day is not known may still be to come during its month.
  return instant < start || precision === 'month' ? 'upcoming' : 'live';
}
