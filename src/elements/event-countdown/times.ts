import {formatSchedule} from '../../time/format.ts';
import {parseSchedule, type Schedule} from '../../time/schedule.ts';
import {minute, offsetAt} from '../../time/zoned-time.ts';
import type {ResolvedEvent} from './resolve-event.ts';

/** When an event is, in words. */
export interface Times {
  readonly date: string;
  /** The start in a form for machines. */
  readonly datetime: string;
  /** The date that the event was moved from. */
  readonly previous: string | undefined;
  /** The date on the visitor's own clock. Undefined when that clock shows the same time. */
  readonly localTime: string | undefined;
}

interface Options {
  readonly locale: string;
  /** Whether the visitor's clock is known: a server does not know it. */
  readonly hasVisitor: boolean;
  /** Is told that the previous start cannot be used, and what to write instead. */
  readonly onInvalid: (hint: string) => void;
}

/** Describes when an event is. */
export function describeTimes(
  event: ResolvedEvent,
  schedule: Schedule,
  {locale, hasVisitor, onInvalid}: Options,
): Times {
  const {precision, start, timeZone} = schedule;
  const isExact = precision === 'time';
  const isAway =
    hasVisitor &&
    (event.status ?? 'scheduled') === 'scheduled' &&
    isExact &&
    -new Date(start).getTimezoneOffset() * minute !== offsetAt(start, timeZone);
  const previous =
    event.previousStart &&
    parseSchedule({start: event.previousStart, timeZone: event.timeZone}, (_, hint) =>
      onInvalid(hint),
    );
  return {
    date: formatSchedule(schedule, locale, isAway),
    datetime: isExact ? new Date(start).toISOString() : event.start,
    previous: previous ? formatSchedule(previous, locale) : undefined,
    localTime: isAway ? formatSchedule({...schedule, timeZone: undefined}, locale) : undefined,
  };
}
