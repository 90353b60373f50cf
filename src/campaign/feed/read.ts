import * as v from 'valibot';
import {about, lists, type About, type Entry, type List} from './schema.ts';

/** A part of a feed that cannot be used. */
export interface Problem {
  /** The place in the feed, such as `helplines[1].phone`. */
  readonly path: string;
  /** The mistake and its correction, as a sentence that `path` begins: "is not a phone number. Write …". */
  readonly text: string;
}

/** A validated feed. It contains only known fields and valid entries. */
export interface FeedData {
  readonly about: About;
  readonly lists: {readonly [L in List]: readonly ReadEntry<L>[]};
}

export interface ReadEntry<L extends List = List> {
  readonly path: string;
  readonly entry: Entry<L>;
}

/** The key of an entry: its id, or the topic of a phase. */
export const keyOf = (entry: object): string => {
  const {id, topic} = entry as {readonly id?: string; readonly topic?: string};
  return id ?? topic!;
};

/**
 * Reads a feed entry by entry. Reports and leaves out each part that cannot be used, and keeps the rest. Throws when `json`
 * is not a campaign feed at all.
 */
export function readFeed(json: unknown, report: (problem: Problem) => void): FeedData {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Error('it is not a JSON object such as {"helplines": [ … ]}');
  const fields = json as Record<string, unknown>;
  const known = [...Object.keys(about), ...Object.keys(lists)];
  if (!known.some((key) => Object.hasOwn(fields, key)))
    throw new Error(`it has none of the fields of a campaign feed: ${known.join(', ')}`);

  const parse = (path: string, schema: v.GenericSchema, value: unknown): unknown => {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const inside = issue.path?.map(({key}) =>
        typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
      );
      report({path: path + (inside?.join('') ?? ''), text: issue.message});
    }
    return undefined;
  };

  const campaign: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(about)) {
    const value = Object.hasOwn(fields, key) ? parse(key, schema, fields[key]) : undefined;
    if (value !== undefined) campaign[key] = value;
  }
  const {start, end} = campaign as About;
  if (start && end && end < start) {
    report({
      path: 'end',
      text: `is before the start, ${start}. Write the last day of the campaign.`,
    });
    delete campaign['start'];
    delete campaign['end'];
  }

  const readList = <L extends List>(list: L): ReadEntry<L>[] => {
    const entries = Object.hasOwn(fields, list) ? fields[list] : [];
    if (!Array.isArray(entries)) {
      report({path: list, text: 'is not a list. Write it in square brackets.'});
      return [];
    }
    const seen = new Set<string>();
    return entries.flatMap((value: unknown, index) => {
      const path = `${list}[${index}]`;
      const entry = parse(path, lists[list], value) as Entry<L> | undefined;
      if (!entry) return [];
      const key = keyOf(entry);
      if (seen.has(key)) {
        report({path, text: `is a second entry for "${key}". Keep one of them.`});
        return [];
      }
      seen.add(key);
      return [{path, entry}];
    });
  };

  return {
    about: campaign,
    lists: {
      helplines: readList('helplines'),
      topics: readList('topics'),
      phases: readList('phases'),
      signs: readList('signs'),
      events: readList('events'),
    },
  };
}
