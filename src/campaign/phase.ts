import {day, parseDate, startOfDay} from '../time/zoned-time.ts';
import type {Campaign, Phase, TopicId} from './model.ts';

export interface CurrentPhase {
  /** Undefined before the first phase, and outside the campaign's days. */
  readonly topic: TopicId | undefined;
  /** The instant of the next change: the campaign or a phase starts, or the campaign ends. Infinity after the campaign. */
  readonly until: number;
}

/** The phase that is current at an instant. */
export function phaseAt(
  instant: number,
  {start, end, timeZone}: Pick<Campaign, 'start' | 'end' | 'timeZone'>,
  phases: readonly Phase[],
): CurrentPhase {
  const startsOf = (date: string, daysLater = 0) =>
    startOfDay(parseDate(date)!.wall + daysLater * day, timeZone);
  const changes = [
    startsOf(start),
    ...phases.map((phase) => startsOf(phase.start)),
    startsOf(end, 1),
  ];
  const until = Math.min(...changes.filter((change) => change > instant));
  const running = instant >= changes[0]! && until < Infinity;
  return {
    until,
    topic: running
      ? phases.findLast((phase) => startsOf(phase.start) <= instant)?.topic
      : undefined,
  };
}
