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

/** Where an event stands. */
export const eventStates = ['upcoming', 'live', 'ended'] as const;
export type EventState = (typeof eventStates)[number];

/** When an event is, as it was written. */
export interface ScheduleInput {
  readonly start: string;
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** When an event is, as far as it is known. */
export interface Schedule {
  /** How exactly the start is known. */
  readonly precision: ParsedDate['precision'];
  /** The instant at which it starts, or at which its day or month does. */
  readonly start: number;
  /** The instant at which it is over. Without a known end: when its day or month is. */
  readonly end: number;
  readonly endKnown: boolean;
  readonly timeZone: string;
}

/**
 * Reads when an event is; undefined when that would be a guess.
 *
 * @param onInvalid is told which part cannot be used, and what to write instead
 */
export function parseSchedule(
  {start, end, duration, timeZone = 'Europe/London'}: ScheduleInput,
  onInvalid: (part: 'start' | 'end' | 'duration' | 'time-zone', hint: string) => void,
): Schedule | undefined {
  try {
    offsetAt(0, timeZone);
  } catch {
    onInvalid('time-zone', 'the name of a zone, such as Europe/London');
    return undefined;
  }
  /** The instant of a date, or undefined: it cannot be read, or the clocks skip it. */
  const instant = (date: ParsedDate | undefined) =>
    date &&
    (date.instant ?? (date.precision === 'time' ? instantOf : startOfDay)(date.wall, timeZone));
  const from = parseDate(start);
  const startsAt = instant(from);
  if (!from || startsAt === undefined) {
    onInvalid('start', 'a date such as 2026-12-01T18:00 that the clocks there show');
    return undefined;
  }
  const {precision} = from;
  /** When the day or the month of a wall time is over. */
  const close = (wall: number) =>
    startOfDay(
      precision === 'month'
        ? new Date(wall).setUTCMonth(new Date(wall).getUTCMonth() + 1)
        : wall - (wall % day) + day,
      timeZone,
    );

  const to = parseDate(end || '');
  let endsAt =
    // A last day is part of the event.
    to?.precision === precision ? (precision === 'time' ? instant(to) : close(to.wall)) : undefined;
  if (!end && precision !== 'month') {
    const length = parseDuration(duration || '');
    endsAt =
      precision === 'time'
        ? startsAt + length
        : startOfDay(from.wall + length - (length % day), timeZone);
  }
  const endKnown = endsAt !== undefined && endsAt > startsAt;
  if (!endKnown && end) onInvalid('end', 'a date like the start, and later');
  if (!endKnown && !end && duration) onInvalid('duration', 'a length such as PT1H30M');
  return {
    precision,
    start: startsAt,
    end: endKnown
      ? endsAt!
      : // The day of its own zone, whatever offset it was written with.
        close(precision === 'time' ? wallTimeAt(startsAt, timeZone) : from.wall),
    endKnown,
    timeZone,
  };
}

export const stateAt = (instant: number, {precision, start, end}: Schedule): EventState =>
  instant >= end
    ? 'ended'
    : // In its month an event of unknown date may still be to come.
      instant < start || precision === 'month'
      ? 'upcoming'
      : 'live';
