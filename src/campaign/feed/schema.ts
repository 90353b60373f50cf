import * as v from 'valibot';
import {
  audiences,
  bookings,
  campaignStatuses,
  eventStatuses,
  type Campaign,
  type CampaignEvent,
  type Helpline,
  type Phase,
  type Sign,
  type Topic,
} from '../model.ts';
import {dialAddress, mailAddress, parseSms} from '../../internal/address.ts';
import {parseOpeningHours} from '../../time/opening-hours.ts';
import {offsetAt, parseDate, parseDuration} from '../../time/zoned-time.ts';

/*
 * The schema of a feed. It validates a feed on a visitor's page and in the command line check. As JSON Schema it validates a
 * feed in a publisher's editor. Each message continues the sentence that the path of a field begins. It says what is wrong
 * and how to correct it.
 */

/** In characters. No text needs more, and a hostile feed could keep a page busy with longer texts. */
const maxLength = 1000;

/** A text that a parser can read. The parser returns a falsy value for any other text. */
const text = (parse: (text: string) => unknown, message: string) =>
  v.pipe(
    v.string(message),
    v.check((value) => value.length <= maxLength && !!parse(value), message),
  );

const matching = (pattern: RegExp, message: string) =>
  v.pipe(v.string(message), v.regex(pattern, message));

const flag = v.boolean('is not true or false. Write true or false, without quotes.');

const line = v.pipe(
  v.string('is not a text. Write some words in quotes.'),
  v.maxLength(maxLength, `is too long. Write ${maxLength} characters at most.`),
  v.check((value) => value.trim() !== '', 'is empty. Write some words, or leave the field out.'),
  // Refuse control characters: some reverse the direction of a text, which could disguise a number.
  v.regex(
    // eslint-disable-next-line no-control-regex -- this expression refuses control characters
    /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/,
    'contains control characters. Remove them. They often come from copied text.',
  ),
);

/** A proper name, the same in every language. */
const name = line;

/** A text for people: one for all languages, or one per language. */
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

/**
 * The normalised form of a secure web address. Returns undefined for an address that does not lead where it seems to:
 * `https://nspcc.org.uk@evil.example` is not the NSPCC.
 */
export function secureAddress(value: string): string | undefined {
  // Refuse white space and backslashes: browsers drop line breaks, and read backslashes as slashes.
  if (!/^https:\/\/[^\s/\\@]+(\/[^\s\\]*)?$/i.test(value)) return undefined;
  try {
    const {protocol, username, password, href} = new URL(value);
    return protocol === 'https:' && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

const address = text(
  secureAddress,
  'is not a secure web address. Write an address such as https://example.org/help, without a user name.',
);

/** The digits of a phone number; undefined when the number cannot be dialled. */
const digitsOf = (number: string) =>
  number.length > maxLength ? undefined : dialAddress('tel', number)?.slice('tel:'.length);

/** 18000 is the emergency number of Relay UK, for people who cannot hear or speak on the phone. */
const isEmergency = (number: string) => ['999', '112', '18000'].includes(digitsOf(number) ?? '');

const number = v.pipe(
  text(digitsOf, 'is not a phone number. Write it as people dial it, such as 0808 800 5000.'),
  v.check(
    (value) => !isEmergency(value),
    'is an emergency number, which a feed cannot give to another helpline. Leave it out.',
  ),
);

const smsNumber = text(
  parseSms,
  'is not a number for text messages. Write it such as 85258, or SHOUT to 85258.',
);

const date = text(
  parseDate,
  'is not a date. Write a date such as 2026-12-01T18:00 or 2026-12-01, or 2026-12 while the day is not known.',
);

const day = text(
  (value) => parseDate(value)?.precision === 'day',
  'is not a day. Write a day such as 2026-12-01.',
);

const zone = text((value) => {
  try {
    offsetAt(0, value);
    return true;
  } catch {
    return false;
  }
}, 'is not a time zone. Write its IANA name, such as Europe/London.');

/** Lists values as a sentence does: "parents, young-people or practitioners". */
const listOf = (values: readonly string[]) => values.join(', ').replace(/, (?=[^,]*$)/, ' or ');

const audience = v.picklist(audiences, `is not an audience. Use ${listOf(audiences)}.`);

/**
 * A schema for every field of a type of the model. TypeScript reports a field that the schemas forget. `NotInFeeds` names the
 * fields that a feed must not set.
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
      (value) => value !== 'police-999',
      'is the emergency line, which no feed can change. Leave this entry out.',
    ),
  ),
  name: v.optional(name),
  phone: v.optional(number),
  sms: v.optional(smsNumber),
  email: v.optional(
    text(mailAddress, 'is not an email address. Write an address such as help@example.org.'),
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
      'are not opening hours. Write hours such as Mo-Fr 09:00-17:00, Sa 10:00-12:00.',
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
  duration: v.optional(text(parseDuration, 'is not a duration. Write a duration such as PT1H30M.')),
  timeZone: v.optional(zone),
  previousStart: v.optional(date),
  status: v.optional(
    v.picklist(eventStatuses, `is not a status of an event. Use ${listOf(eventStatuses)}.`),
  ),
  location: v.optional(words),
  onlineLocation: v.optional(words),
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

/** The fields of the campaign itself. */
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

/** The lists of the campaign, each with the schema of its entries. */
export const lists = {
  helplines: helpline,
  topics: topic,
  phases: phase,
  signs: sign,
  events: event,
};

/** The fields that an entry must have when it is not in the embedded campaign. */
export const requiredFields = {
  helplines: ['name', 'phone', 'purpose'],
  topics: ['name', 'signsName', 'summary'],
  phases: ['start'],
  signs: ['topic', 'adult'],
  events: ['name', 'start'],
} as const;

/** The whole feed, for editors. Pages validate each entry on its own, so that one bad entry does not spoil the rest. */
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
