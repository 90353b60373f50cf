import * as v from 'valibot';
import {
  audiences,
  bookings,
  campaignStatuses,
  type Campaign,
  type CampaignEvent,
  type Helpline,
  type Phase,
  type Sign,
  type Topic,
} from '../model.ts';
import {dialAddress, mailAddress} from '../../internal/address.ts';
import {parseOpeningHours} from '../../time/opening-hours.ts';
import {offsetAt, parseDate, parseDuration} from '../../time/zoned-time.ts';

/*
 * What a feed may say, field by field. The same schema validates on a visitor's page, in the command line check and, as
 * JSON Schema, in a publisher's editor. Each message says what is wrong and how to mend it, and follows the field's path.
 */

/** Longer texts are no use to anybody, and would let a hostile feed keep a page busy. */
const longest = 1000;

/** A text that one of our readers accepts. */
const text = (accepts: (text: string) => unknown, wrong: string) =>
  v.pipe(
    v.string(wrong),
    v.check((value) => value.length <= longest && !!accepts(value), wrong),
  );

const matching = (pattern: RegExp, wrong: string) =>
  v.pipe(v.string(wrong), v.regex(pattern, wrong));

const flag = v.boolean('is not true or false. Write it without quotes.');

const line = v.pipe(
  v.string('is not a text. Write some words in quotes.'),
  v.maxLength(longest, `is too long. Write ${longest} characters at most.`),
  v.check((value) => value.trim() !== '', 'is empty. Write some words, or leave it out.'),
  // Some of them turn the direction of a text around, and so could disguise a number.
  v.regex(
    // eslint-disable-next-line no-control-regex -- they are what is refused
    /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/,
    'has control characters. Take them out: often they come from copying.',
  ),
);

/** A proper name: the same in every language. */
const name = line;

/** Words for people: one text for everyone, or one per language. */
const words = v.union(
  [
    line,
    v.pipe(
      v.record(
        matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language, such as cy.'),
        line,
      ),
      v.minEntries(1, 'is empty. Write a text, or one per language.'),
    ),
  ],
  'is not a text. Write some words, or one text per language: {"en-GB": "…", "cy": "…"}.',
);

const id = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not an id. Use small letters, digits and dashes.',
);

/** A web address that leads where it seems to, or undefined: `https://nspcc.org.uk@evil.example` is not the NSPCC. */
export function secureAddress(written: string): string | undefined {
  // Browsers drop line breaks, and read backslashes as slashes.
  if (!/^https:\/\/[^\s/\\@]+(\/[^\s\\]*)?$/i.test(written)) return undefined;
  try {
    const {protocol, username, password, href} = new URL(written);
    return protocol === 'https:' && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

const address = text(
  secureAddress,
  'is not a secure web address. Write it whole, such as https://example.org/help, without a user name.',
);

/** The digits of a number. */
const digitsOf = (number: string) =>
  number.length > longest ? undefined : dialAddress('tel', number)?.slice('tel:'.length);

const isEmergency = (number: string) => ['999', '112', '18000'].includes(digitsOf(number) ?? '');

const number = v.pipe(
  text(digitsOf, 'is not a phone number. Write it as people dial it, such as 0808 800 5000.'),
  v.check(
    (written) => !isEmergency(written),
    'is an emergency number, which a feed cannot give to anybody else. Leave it out.',
  ),
);

const date = text(
  parseDate,
  'is not a date. Write 2026-12-01T18:00, 2026-12-01, or 2026-12 while the day is not known.',
);

const day = text(
  (written) => parseDate(written)?.precision === 'day',
  'is not a day. Write it as 2026-12-01.',
);

const zone = text((written) => {
  try {
    offsetAt(0, written);
    return true;
  } catch {
    return false;
  }
}, 'is not a time zone. Write its IANA name, such as Europe/London.');

/** "parents, young-people or practitioners" */
const listOf = (values: readonly string[]) => values.join(', ').replace(/, (?=[^,]*$)/, ' or ');

const audience = v.picklist(audiences, `is not an audience. Use ${listOf(audiences)}.`);

/**
 * A field for each one of the model, so that TypeScript finds a field of the model that a feed could not set. What a feed may
 * not set is left out by name.
 */
type FieldsOf<T, NotInFeeds extends keyof T = never> = {
  [Field in Exclude<keyof T, NotInFeeds>]-?: v.GenericSchema;
};

const fact = {
  source: v.optional(line),
  verified: v.optional(day),
};

const helpline = v.object({
  id: v.pipe(
    id,
    v.check(
      (written) => written !== 'police-999',
      'is the emergency line, which no feed can change. Leave this entry out.',
    ),
  ),
  name: v.optional(name),
  phone: v.optional(number),
  text: v.optional(number),
  email: v.optional(
    text(mailAddress, 'is not an email address. Write it such as help@example.org.'),
  ),
  href: v.optional(address),
  purpose: v.optional(words),
  young: v.optional(words),
  audience: v.optional(audience),
  free: v.optional(flag),
  unbilled: v.optional(flag),
  hours: v.optional(
    text(
      parseOpeningHours,
      'are not opening hours. Write them such as Mo-Fr 09:00-17:00, Sa 10:00-12:00.',
    ),
  ),
  ...fact,
} satisfies FieldsOf<Helpline, 'emergency'>);

const event = v.object({
  id,
  topic: v.optional(id),
  name: v.optional(words),
  start: v.optional(date),
  end: v.optional(date),
  duration: v.optional(text(parseDuration, 'is not a length of time. Write it such as PT1H30M.')),
  timeZone: v.optional(zone),
  previousStart: v.optional(date),
  cancelled: v.optional(flag),
  location: v.optional(words),
  online: v.optional(words),
  url: v.optional(address),
  audiences: v.optional(v.array(audience, 'is not a list of audiences. Write ["parents"].')),
  booking: v.optional(v.picklist(bookings, `is not a kind of booking. Use ${listOf(bookings)}.`)),
  note: v.optional(words),
  ...fact,
} satisfies FieldsOf<CampaignEvent>);

const topic = v.object({
  id,
  name: v.optional(words),
  signsName: v.optional(words),
  summary: v.optional(words),
  ...fact,
} satisfies FieldsOf<Topic>);

const phase = v.object({
  topic: id,
  start: v.optional(day),
  ...fact,
} satisfies FieldsOf<Phase>);

const sign = v.object({
  id,
  topic: v.optional(id),
  adult: v.optional(words),
  young: v.optional(words),
  ...fact,
} satisfies FieldsOf<Sign>);

/** What a feed says of the campaign itself. */
export const about = {
  id: v.optional(id),
  status: v.optional(
    v.picklist(campaignStatuses, `is not a state of a campaign. Use ${listOf(campaignStatuses)}.`),
  ),
  name: v.optional(name),
  evergreen: v.optional(words),
  start: v.optional(day),
  end: v.optional(day),
  timeZone: v.optional(zone),
  website: v.optional(address),
} satisfies FieldsOf<
  Omit<Campaign, keyof typeof lists>,
  | 'source'
  | 'verified'
  | 'partners'
  | 'summary'
  | 'helpWebsite'
  | 'twitter'
  | 'aims'
  | 'actions'
  | 'resources'
>;

/** Its lists: an entry is known by its id, a phase by its topic. */
export const lists = {
  helplines: helpline,
  topics: topic,
  phases: phase,
  signs: sign,
  events: event,
};

/** What an entry needs that is not in the embedded campaign. */
export const needed = {
  helplines: ['name', 'phone', 'purpose'],
  topics: ['name', 'signsName', 'summary'],
  phases: ['start'],
  signs: ['topic', 'adult'],
  events: ['name', 'start'],
} as const;

/** The whole feed, for editors: pages read it entry by entry, so that one bad entry does not spoil the rest. */
export const feed = v.object({
  $schema: v.optional(v.string()),
  ...about,
  helplines: v.optional(v.array(helpline)),
  topics: v.optional(v.array(topic)),
  phases: v.optional(v.array(phase)),
  signs: v.optional(v.array(sign)),
  events: v.optional(v.array(event)),
});

export type List = keyof typeof lists;
export type Words = v.InferOutput<typeof words>;
export type Entry<L extends List = List> = v.InferOutput<(typeof lists)[L]>;
export type About = {
  [key in keyof typeof about]?: v.InferOutput<(typeof about)[key]>;
};
