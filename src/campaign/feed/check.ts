import type {MsgFn} from '../../controllers/locale-controller.ts';
import {parseSchedule, stateAt} from '../../time/schedule.ts';
import {accept, mergeList, ourId} from './merge.ts';
import {keyOf, readFeed, type FeedData, type Problem} from './read.ts';
import {about, lists, type List} from './schema.ts';
import {itsNotOk} from '../content/campaign.ts';

/*
 * What a publisher should know of a feed before publishing it. For the command line: no page loads it.
 */

/** An error keeps something of the feed from being used; a warning asks somebody to look at it. */
export interface Finding extends Problem {
  readonly level: 'error' | 'warning';
}

const day = 24 * 60 * 60_000;

/** Everything about a feed that should be mended or looked at. */
export function checkFeed(json: unknown, now: number): Finding[] {
  const findings: Finding[] = [];
  const report =
    (level: Finding['level']) =>
    ({path, text}: Problem): void => {
      findings.push({level, path, text});
    };
  const error = report('error');
  const warning = report('warning');

  let feed: FeedData;
  try {
    feed = readFeed(json, error);
  } catch (reason) {
    return [{level: 'error', path: 'feed', text: (reason as Error).message.replace(/^it /, '')}];
  }
  const written = json as Record<string, unknown>;
  warnOfUnknownFields(written, warning);

  const embedded = itsNotOk(((text: string) => text) as MsgFn);
  const lists = feed.lists;
  const acceptedOf = (list: List) => accept(list, lists[list], embedded[list], error);
  const merged = <L extends List>(list: L) =>
    mergeList<(typeof embedded)[L][number]>(list, feed, acceptedOf(list), embedded[list], 'en-GB');
  // As pages will show them, together with what the feed leaves out.
  const topics = new Set(merged('topics').map(keyOf));
  merged('phases');
  const signs = merged('signs');
  const events = new Map(merged('events').map((event) => [event.id, event]));
  merged('helplines');

  for (const list of ['phases', 'signs', 'events'] as const)
    for (const {path, entry} of lists[list])
      if (entry.topic && !topics.has(entry.topic))
        error({
          path: `${path}.topic`,
          text: `is no topic of the campaign. Use one of: ${[...topics].join(', ')}.`,
        });
  for (const topic of topics)
    if (!signs.some((sign) => sign.topic === topic))
      warning({
        path: 'signs',
        text: `have none for the topic ${topic}. Write some, or leave the topic out.`,
      });

  const isNew = (list: List, entry: object) =>
    !embedded[list].some((item) => keyOf(item) === keyOf(entry));
  for (const list of ['helplines', 'signs'] as const)
    for (const {path, entry} of lists[list])
      if (!entry.young && isNew(list, entry))
        warning({
          path: `${path}.young`,
          text: 'is missing, so young people read what adults do. Say it to a young person.',
        });
  for (const {path, entry} of lists.helplines) warnOfAge(path, entry.verified, now, warning);
  for (const {path, entry} of lists.events) {
    const event = events.get(entry.id);
    const schedule = event && parseSchedule(event, () => {});
    if (
      schedule &&
      stateAt(now, schedule) === 'ended' &&
      (entry.booking === 'open' || entry.booking === 'limited')
    )
      warning({
        path: `${path}.booking`,
        text: `is "${entry.booking}", but the event is over. Leave it out, or mend the date.`,
      });
  }
  const {start = embedded.start, end = embedded.end} = feed.about;
  if (end < start)
    error({path: 'end', text: `is ${end}, before the start, ${start}. Write both days.`});
  warnOfLanguages(written, '', warning);
  if (feed.about.id && feed.about.id !== ourId && !feed.about.name)
    warning({
      path: 'name',
      text: 'is missing, so the campaign is called It’s Not OK. Write its name.',
    });
  return findings;
}

/** A number that nobody has called for a year may be somebody else's. */
function warnOfAge(
  path: string,
  verified: string | undefined,
  now: number,
  warn: (problem: Problem) => void,
): void {
  if (!verified)
    warn({
      path: `${path}.verified`,
      text: 'is missing. Call the number, and write the day on which you did, such as 2026-11-21.',
    });
  else if (now - Date.parse(verified) > 366 * day)
    warn({
      path: `${path}.verified`,
      text: `is ${verified}, over a year ago. Call the number, and write the day on which you did.`,
    });
  else if (Date.parse(verified) > now + day)
    warn({
      path: `${path}.verified`,
      text: `is ${verified}, a day to come. Write the day of the last check.`,
    });
}

/** Typing mistakes: a page does not read what it does not know. */
function warnOfUnknownFields(written: Record<string, unknown>, warn: (problem: Problem) => void) {
  const look = (value: object, path: string, known: readonly string[]) => {
    for (const key of Object.keys(value))
      if (!known.includes(key))
        warn({
          path: path + key,
          text: `is not a field that is read. There are: ${known.join(', ')}.`,
        });
  };
  look(written, '', ['$schema', ...Object.keys(about), ...Object.keys(lists)]);
  for (const [list, schema] of Object.entries(lists)) {
    const entries = written[list];
    if (Array.isArray(entries))
      entries.forEach((entry: unknown, index) => {
        if (typeof entry === 'object' && entry)
          look(entry, `${list}[${index}].`, Object.keys(schema.entries));
      });
  }
}

/** Who reads neither of the languages of a text reads English. */
function warnOfLanguages(value: unknown, path: string, warn: (problem: Problem) => void): void {
  if (Array.isArray(value))
    value.forEach((item, index) => warnOfLanguages(item, `${path}[${index}]`, warn));
  else if (typeof value === 'object' && value) {
    const keys = Object.keys(value);
    const isText =
      keys.length > 0 &&
      keys.every((key) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key)) &&
      Object.values(value).every((text) => typeof text === 'string') &&
      !('id' in value) &&
      !('topic' in value);
    if (!isText)
      for (const [key, item] of Object.entries(value))
        warnOfLanguages(item, path ? `${path}.${key}` : key, warn);
    else if (!keys.some((key) => /^en(-|$)/.test(key)))
      warn({path, text: 'has no English. Add "en-GB", for readers of every other language.'});
  }
}
