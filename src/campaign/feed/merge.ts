import {parseSchedule, stateAt, type ScheduleInput} from '../../time/schedule.ts';
import {keyOf, type FeedData, type Problem, type ReadEntry} from './read.ts';
import {needed, type List, type Words} from './schema.ts';

/** The id of the embedded campaign: a feed with another one is another partnership's. */
export const ourId = 'its-not-ok';

type Item = Readonly<Record<string, unknown>>;

/** The text of a language: its own, that of the language without its region, English, or else the first. */
export function pick(words: Words, locale: string): string {
  if (typeof words === 'string') return words;
  const language = (of: string) => of.split('-')[0];
  const find = (matches: (key: string) => boolean) => words[Object.keys(words).find(matches) ?? ''];
  return (
    find((key) => key.toLowerCase() === locale.toLowerCase()) ??
    find((key) => key === language(locale)) ??
    find((key) => language(key) === language(locale)) ??
    find((key) => language(key) === 'en') ??
    Object.values(words)[0]!
  );
}

/** An entry with its texts in one language. */
const inLanguage = (entry: Item, locale: string): Item =>
  Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      typeof value === 'object' && !Array.isArray(value) ? pick(value as Words, locale) : value,
    ]),
  );

/** Whether an event still has a meaning with what the feed changes of it: its end must come after its start. */
function checkSchedule(path: string, event: Item, report: (problem: Problem) => void): boolean {
  let fine = true;
  parseSchedule(event as unknown as ScheduleInput, (part, hint) => {
    fine = false;
    report({path: `${path}.${part}`, text: `does not fit. Write ${hint}.`});
  });
  return fine;
}

/** The entries of a list that can be used together with the embedded ones: an entry that is new must be whole. */
export function accept(
  list: List,
  entries: readonly ReadEntry[],
  embedded: readonly object[],
  report: (problem: Problem) => void,
): Map<string, Item> {
  const known = new Map(embedded.map((item) => [keyOf(item), item]));
  const accepted = new Map<string, Item>();
  for (const {path, entry} of entries) {
    const key = keyOf(entry);
    const base = known.get(key);
    const missing = base ? [] : needed[list].filter((field) => !Object.hasOwn(entry, field));
    if (missing.length)
      report({
        path,
        text: `is new ("${key}" is not in the embedded campaign), so it also needs: ${missing.join(', ')}.`,
      });
    else if (list !== 'events' || checkSchedule(path, {...base, ...entry}, report))
      accepted.set(key, entry);
  }
  return accepted;
}

/** What an entry gets that is new and says nothing of it. */
const defaults: Partial<Record<List, Item>> = {events: {audiences: [], booking: 'open'}};

/** A list of the embedded campaign with what a feed changes of it and adds to it, in one language. */
export function mergeList<T extends object>(
  list: List,
  {about: {id = ourId, status}}: FeedData,
  accepted: ReadonlyMap<string, Item>,
  embedded: readonly T[],
  locale: string,
): readonly T[] {
  const over = status === 'ended' || status === 'withdrawn';
  // Nothing of a campaign that is over is current.
  if (list === 'phases' && over) return [];
  // Another partnership's lists stand in the place of ours; but no feed takes a helpline away.
  const kept =
    id === ourId || list === 'helplines' || !accepted.size
      ? embedded
      : embedded.filter((item) => accepted.has(keyOf(item)));
  const known = new Set(kept.map(keyOf));
  const added = [...accepted].filter(([key]) => !known.has(key));
  const merged = [
    ...kept.map((item) => ({...item, ...inLanguage(accepted.get(keyOf(item)) ?? {}, locale)})),
    ...added.map(([, entry]) => ({...defaults[list], ...inLanguage(entry, locale)})),
  ] as Item[];
  if (list === 'signs')
    // Without wording of its own, a young person reads what adults do.
    return merged.map((sign) => ({
      ...sign,
      young: sign['young'] ?? sign['adult'],
    })) as unknown as T[];
  if (list === 'events' || list === 'phases')
    merged.sort((a, b) => (`${a['start'] as string}` < `${b['start'] as string}` ? -1 : 1));
  if (list === 'events' && over)
    return merged.map((event) => ({
      ...event,
      cancelled: event['cancelled'] || isLeft(event),
    })) as unknown as T[];
  return merged as unknown as T[];
}

/** Whether an event is not over yet. */
function isLeft(event: Item): boolean {
  const schedule = parseSchedule(event as unknown as ScheduleInput, () => {});
  return !!schedule && stateAt(Date.now(), schedule) !== 'ended';
}

/** What the embedded campaign says of itself, with what a feed changes of it. */
export function mergeAbout<T extends object>({about}: FeedData, embedded: T, locale: string): T {
  const merged = {...embedded, ...inLanguage(about, locale)};
  const over = about.status === 'ended' || about.status === 'withdrawn';
  // As when its last day was long ago.
  return over ? {...merged, start: '1970-01-01', end: '1970-01-01'} : merged;
}
