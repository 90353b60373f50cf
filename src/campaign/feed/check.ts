import type {MsgFn} from '../../controllers/locale-controller.ts';
import {parseSchedule, stateAt} from '../../time/schedule.ts';
import {accept, mergeList, ourId} from './merge.ts';
import {keyOf, readFeed, type FeedData, type Problem} from './read.ts';
import {about, lists, type List} from './schema.ts';
import {itsNotOk} from '../content/campaign.ts';

/* Checks a feed before it is published. Publishers use this module on the command line or in a CMS; no page loads it. */

/** An error means that pages cannot use a part of the feed. A warning asks somebody to check that part. */
export interface Finding extends Problem {
  readonly level: 'error' | 'warning';
}

const day = 24 * 60 * 60_000;

/** All errors and warnings about a feed. */
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
  const fields = json as Record<string, unknown>;
  warnOfUnknownFields(fields, warning);

  const embedded = itsNotOk(((text: string) => text) as MsgFn);
  // Entries that pages leave out are errors.
  const acceptList = (list: List) => accept(list, feed.lists[list], embedded[list], error);
  const accepted = {
    topics: acceptList('topics'),
    phases: acceptList('phases'),
    signs: acceptList('signs'),
    events: acceptList('events'),
    helplines: acceptList('helplines'),
  };
  // The lists as pages show them: the embedded entries with the changes and additions of the feed.
  const merged = <L extends List>(list: L) =>
    mergeList<(typeof embedded)[L][number]>(list, feed, accepted[list], embedded[list], 'en-GB');
  const topics = new Set(merged('topics').map(keyOf));
  const signs = merged('signs');
  const events = new Map(merged('events').map((event) => [event.id, event]));

  for (const list of ['phases', 'signs', 'events'] as const)
    for (const {path, entry} of feed.lists[list])
      if (entry.topic && !topics.has(entry.topic))
        error({
          path: `${path}.topic`,
          text: `is not a topic of the campaign. Use one of: ${[...topics].join(', ')}.`,
        });
  for (const topic of topics)
    if (!signs.some((sign) => sign.topic === topic))
      warning({
        path: 'signs',
        text: `do not cover the topic ${topic}. Add signs for it, or leave the topic out.`,
      });

  const isNew = (list: List, entry: object) =>
    !embedded[list].some((item) => keyOf(item) === keyOf(entry));
  for (const list of ['helplines', 'signs'] as const)
    for (const {path, entry} of feed.lists[list])
      if (!entry.young && isNew(list, entry))
        warning({
          path: `${path}.young`,
          text: 'is missing, so young people read the wording for adults. Write a wording for young people.',
        });
  for (const {path, entry} of feed.lists.helplines) warnOfAge(path, entry.verified, now, warning);
  for (const {path, entry} of feed.lists.events) {
    const event = events.get(entry.id);
    const schedule = event && parseSchedule(event, () => {});
    if (
      schedule &&
      stateAt(now, schedule) === 'ended' &&
      (entry.booking === 'open' || entry.booking === 'limited')
    )
      warning({
        path: `${path}.booking`,
        text: `is "${entry.booking}", but the event is over. Leave the booking out, or correct the date.`,
      });
  }
  const {start = embedded.start, end = embedded.end} = feed.about;
  if (end < start)
    error({path: 'end', text: `is ${end}, before the start, ${start}. Write both days.`});
  warnOfLanguages(fields, '', warning);
  if (feed.about.id && feed.about.id !== ourId && !feed.about.name)
    warning({
      path: 'name',
      text: 'is missing, so pages call the campaign It’s Not OK. Write your campaign’s name.',
    });
  return findings;
}

/** Warns of a number that nobody has checked for a year, because the number may now belong to somebody else. */
function warnOfAge(
  path: string,
  verified: string | undefined,
  now: number,
  warn: (problem: Problem) => void,
): void {
  if (!verified)
    warn({
      path: `${path}.verified`,
      text: 'is missing. Call the number, then write the day of the call, such as 2026-11-21.',
    });
  else if (now - Date.parse(verified) > 366 * day)
    warn({
      path: `${path}.verified`,
      text: `is ${verified}, over a year ago. Call the number, then write the day of the call.`,
    });
  else if (Date.parse(verified) > now + day)
    warn({
      path: `${path}.verified`,
      text: `is ${verified}, which is in the future. Write the day of the last check.`,
    });
}

/** Warns of fields that pages ignore, because an unknown field is often a typing mistake. */
function warnOfUnknownFields(fields: Record<string, unknown>, warn: (problem: Problem) => void) {
  const compare = (value: object, path: string, known: readonly string[]) => {
    for (const key of Object.keys(value))
      if (!known.includes(key))
        warn({
          path: path + key,
          text: `is not a known field, so pages ignore it. The known fields are: ${known.join(', ')}.`,
        });
  };
  compare(fields, '', ['$schema', ...Object.keys(about), ...Object.keys(lists)]);
  for (const [list, schema] of Object.entries(lists)) {
    const entries = fields[list];
    if (Array.isArray(entries))
      entries.forEach((entry: unknown, index) => {
        if (typeof entry === 'object' && entry)
          compare(entry, `${list}[${index}].`, Object.keys(schema.entries));
      });
  }
}

/** Warns of a text without English. Readers see English when a text does not have their language. */
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
      warn({path, text: 'has no English text. Add "en-GB" for readers of all other languages.'});
  }
}
