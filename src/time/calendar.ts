/*
 * An event for the visitor's own calendar. A chunk of its own, which comes when somebody asks for it; so it imports
 * nothing that the elements carry already.
 */

export interface CalendarEntry {
  /** Whatever makes the event this one: a calendar that has the entry already changes it. */
  readonly uid: string;
  readonly title: string;
  /** Instants, in milliseconds; of whole days, the midnights as if the days were in UTC, the last one excluded. */
  readonly start: number;
  readonly end: number;
  readonly wholeDays: boolean;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  /** How often the event was changed after it had been announced. */
  readonly sequence?: number;
  readonly cancelled?: boolean;
}

/** `20210304T200000Z`, and `20210304` for whole days. */
const stamp = (instant: number, wholeDays = false): string =>
  new Date(instant)
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .slice(0, wholeDays ? 8 : undefined);

/** A stable identifier, which says nothing of what it was made from. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const octet of new TextEncoder().encode(text))
    value = BigInt.asUintN(64, (value ^ BigInt(octet)) * 0x100000001b3n);
  return value.toString(16);
}

/** The addresses at which web calendars offer to add an entry, by their names. */
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
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: wholeDays ? new Date(start).toISOString().slice(0, 10) : new Date(start).toISOString(),
    enddt: wholeDays ? new Date(end).toISOString().slice(0, 10) : new Date(end).toISOString(),
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
        // Yahoo counts the last of whole days in.
        et: stamp(wholeDays ? end - 86_400_000 : end, wholeDays),
        dur: wholeDays ? 'allday' : '',
        in_loc: location,
        desc: url,
      }),
    ],
  ];
}

/** A text as a value of RFC 5545. Other control characters are not allowed there. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- they are what is meant
    .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line in pieces of at most 75 octets, none of which splits a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = 75;
  for (const character of line) {
    const {length} = encoder.encode(character);
    if (length > room) {
      folded += '\r\n ';
      // The space that continues a line counts.
      room = 74;
    }
    folded += character;
    room -= length;
  }
  return `${folded}\r\n`;
}

/**
 * The entry as a file of RFC 5545, for Apple's and all other calendars. It has no alarm: somebody else may see the device.
 *
 * @param now the instant at which the file is made
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
