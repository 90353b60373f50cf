/*
 * Adds an event to the visitor's own calendar. This module is loaded when a visitor asks for it. It imports nothing, because
 * the built file would contain a second copy of code that the elements already contain.
 */

export interface CalendarEntry {
  /** Identifies the event. A calendar that already has an entry with this `uid` updates that entry. */
  readonly uid: string;
  readonly title: string;
  /** Start in milliseconds since 1970. For whole days: midnight in UTC at the start of the first day. */
  readonly start: number;
  /** End in milliseconds since 1970. For whole days: midnight in UTC after the last day. */
  readonly end: number;
  readonly wholeDays: boolean;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  /** How many times the event has changed since it was announced. Default: 0. */
  readonly sequence?: number;
  readonly cancelled?: boolean;
}

/** The format of calendars: `20210304T200000Z`, or `20210304` for whole days. */
const stamp = (instant: number, wholeDays = false): string =>
  new Date(instant)
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .slice(0, wholeDays ? 8 : undefined);

/** A stable identifier that does not reveal the text: its 64-bit FNV-1a hash. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const octet of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(octet)) * 0x100000001b3n);
  return value.toString(16);
}

/** The web calendars by name, each with the address that adds the entry. */
export function calendarLinks(
  entry: CalendarEntry,
): readonly (readonly [name: string, href: string])[] {
  const {title, start, end, wholeDays, location = '', url = ''} = entry;
  const address = (base: string, fields: Record<string, string>) => {
    const link = new URL(base);
    for (const [name, value] of Object.entries(fields))
      if (value) link.searchParams.set(name, value);
    return link.href;
  };
  const outlookDate = (instant: number) =>
    new Date(instant).toISOString().slice(0, wholeDays ? 10 : undefined);
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: outlookDate(start),
    enddt: outlookDate(end),
    allday: wholeDays ? 'true' : '',
    location,
    body: url,
  };
  return [
    [
      'Google',
      address('https://calendar.google.com/calendar/render', {
        action: 'TEMPLATE',
        text: title,
        dates: `${stamp(start, wholeDays)}/${stamp(end, wholeDays)}`,
        location,
        details: url,
      }),
    ],
    ['Outlook.com', address('https://outlook.live.com/calendar/0/deeplink/compose', outlook)],
    ['Office 365', address('https://outlook.office.com/calendar/0/deeplink/compose', outlook)],
    [
      'Yahoo',
      address('https://calendar.yahoo.com/', {
        v: '60',
        title,
        st: stamp(start, wholeDays),
        // Yahoo expects the last day itself, where other calendars expect the day after.
        et: stamp(wholeDays ? end - 86_400_000 : end, wholeDays),
        dur: wholeDays ? 'allday' : '',
        in_loc: location,
        desc: url,
      }),
    ],
  ];
}

/** Escapes a text as RFC 5545 requires. Control characters become spaces, because RFC 5545 does not allow them. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- this expression finds control characters
    .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Splits a line into lines of at most 75 octets, as RFC 5545 requires. Keeps the octets of a character together. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = 75;
  for (const character of line) {
    const {length} = encoder.encode(character);
    if (length > room) {
      folded += '\r\n ';
      // The space at the start of the new line is one of its 75 octets.
      room = 74;
    }
    folded += character;
    room -= length;
  }
  return `${folded}\r\n`;
}

/**
 * The entry as an iCalendar file (RFC 5545), which Apple's and all other calendars can read. The file sets no alarm, because
 * somebody else may see the device.
 *
 * @param now the present, in milliseconds since 1970
 */
export function calendarFile(entry: CalendarEntry, now: number): string {
  const {uid, title, start, end, wholeDays, location, url, sequence = 0, cancelled} = entry;
  const date = wholeDays ? ';VALUE=DATE' : '';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//its-not-ok-elements//EN',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${hash(uid)}@its-not-ok`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART${date}:${stamp(start, wholeDays)}`,
    `DTEND${date}:${stamp(end, wholeDays)}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escapeText(title)}`,
    location && `LOCATION:${escapeText(location)}`,
    url && `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .filter((line) => line !== undefined && line !== '')
    .map((line) => fold(line!))
    .join('');
}
