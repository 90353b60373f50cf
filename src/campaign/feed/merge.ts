import {parseSchedule, stateAt, type ScheduleInput} from '../../time/schedule.ts';
import {keyOf, type FeedData, type Problem, type ReadEntry} from './read.ts';
import {requiredFields, type About, type List, type Words} from './schema.ts';

/** The id of the embedded campaign. A feed with another id is the campaign of another partnership. */
export const ourId = 'its-not-ok';

type Item = Readonly<Record<string, unknown>>;

/** Picks the text for a locale, or else for its language in any region, or else in English, or else the first text. */
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

/** Whether the dates of an event can be used after the changes of a feed. Reports each date that cannot. */
function checkSchedule(path: string, event: Item, report: (problem: Problem) => void): boolean {
  let isValid = true;
  parseSchedule(event as unknown as ScheduleInput, (part, hint) => {
    isValid = false;
    report({path: `${path}.${part}`, text: `cannot be used. Write ${hint}.`});
  });
  return isValid;
}

/**
 * The entries of a list that can be used together with the embedded campaign, by their keys. An entry with a known key needs
 * only the fields that it changes. A new entry needs all required fields. Reports each entry that cannot be used.
 */
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
    const missing = base
      ? []
      : requiredFields[list].filter((field) => !Object.hasOwn(entry, field));
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

/** Values of the fields that a new entry leaves out. */
const defaults: Partial<Record<List, Item>> = {events: {audiences: [], booking: 'open'}};

const isOver = (status: About['status']): boolean => status === 'ended' || status === 'withdrawn';

/** A list of the embedded campaign with the changes and additions of a feed, in one language. */
export function mergeList<T extends object>(
  list: List,
  {about: {id = ourId, status}}: FeedData,
  accepted: ReadonlyMap<string, Item>,
  embedded: readonly T[],
  locale: string,
): readonly T[] {
  // A campaign that is over has no current phase.
  if (list === 'phases' && isOver(status)) return [];
  // The lists of another partnership replace the embedded lists. A list that its feed leaves out stays as it is, and no feed
  // can remove a helpline.
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
    // A sign without a wording for young people shows them the wording for adults.
    return merged.map((sign) => ({
      ...sign,
      young: sign['young'] ?? sign['adult'],
    })) as unknown as T[];
  if (list === 'events' || list === 'phases')
    merged.sort((a, b) => (`${a['start'] as string}` < `${b['start'] as string}` ? -1 : 1));
  if (list === 'events' && isOver(status))
    // The remaining events of a campaign that is over do not take place.
    return merged.map((event) => ({
      ...event,
      ...(!hasEnded(event) && {status: 'cancelled'}),
    })) as unknown as T[];
  return merged as unknown as T[];
}

function hasEnded(event: Item): boolean {
  const schedule = parseSchedule(event as unknown as ScheduleInput, () => {});
  return !schedule || stateAt(Date.now(), schedule) === 'ended';
}

/** The embedded campaign's own fields with the changes of a feed, in one language. */
export function mergeAbout<T extends object>({about}: FeedData, embedded: T, locale: string): T {
  const merged = {...embedded, ...inLanguage(about, locale)};
  // Dates in the past make the elements show that the campaign is over.
  return isOver(about.status) ? {...merged, start: '1970-01-01', end: '1970-01-01'} : merged;
}
