/*
 * Dates, times and amounts in words. Wall times are formatted in UTC, so the words say what the clocks in the event's zone
 * show, whatever the zone of the visitor's device.
 */
import {wordIn} from '../locale/locales.ts';
import type {Schedule} from './schedule.ts';

/**
 * The locale to give to `Intl`. Some browsers do not know every language. For such a language `Intl` formats in English, and
 * `wordIn` translates the words. Digits are always Latin, because browsers disagree on the digits of Arabic.
 */
const intlLocale = (locale: string): string =>
  wordIn(locale, 'day') === 'day' ? `${locale}-u-nu-latn` : 'en-GB';

/** English uses the 12-hour clock. Other languages use the clock that `Intl` chooses for them. */
const timeFormat = (locale: string): Intl.DateTimeFormatOptions => ({
  hour: 'numeric',
  minute: '2-digit',
  ...(locale.startsWith('en') && {hour12: true}),
});

export const formatWeekday = (wall: number, locale: string): string =>
  wordIn(
    locale,
    new Intl.DateTimeFormat(intlLocale(locale), {timeZone: 'UTC', weekday: 'long'}).format(wall),
  );

/** A time as people say it: "5pm", "9:30am" or "midday" in English. */
export function formatTime(wall: number, locale: string): string {
  const time = new Intl.DateTimeFormat(intlLocale(locale), {
    timeZone: 'UTC',
    ...timeFormat(locale),
  }).format(wall);
  if (!locale.startsWith('en')) return time;
  const short = time.replace(/:00|\s/g, '');
  // People disagree on whether "12pm" is midday or midnight.
  return {'12am': 'midnight', '12pm': 'midday'}[short] ?? short;
}

/**
 * When an event is, as precisely as the schedule says: "Thursday, 4 March 2021, 8:00 – 9:00 pm". A schedule without a
 * `timeZone` is formatted in the zone of the visitor's device.
 *
 * @param named whether to add the name of the zone
 */
export function formatSchedule(
  {
    precision,
    start,
    end,
    endKnown,
    timeZone,
  }: Omit<Schedule, 'timeZone'> & {timeZone?: string | undefined},
  locale: string,
  named = false,
): string {
  const format = new Intl.DateTimeFormat(intlLocale(locale), {
    timeZone,
    month: 'long',
    year: 'numeric',
    ...(precision !== 'month' && {weekday: 'long', day: 'numeric'}),
    ...(precision === 'time' && timeFormat(locale)),
    ...(named && {timeZoneName: 'short'}),
  });
  // A schedule of days ends at the midnight after its last day, so step back into that day.
  const parts = endKnown
    ? format.formatRangeToParts(start, precision === 'time' ? end : end - 1)
    : format.formatToParts(start);
  return parts.map(({value}) => wordIn(locale, value)).join('');
}

const amountFormats = new Map<string, Intl.NumberFormat>();

/** An amount with its unit, such as "3 days". */
export function formatAmount(amount: number, unit: string, locale: string): string {
  // Reuse the format, because a hundred countdowns may need it each second.
  let format = amountFormats.get(locale + unit);
  if (!format) {
    format = new Intl.NumberFormat(intlLocale(locale), {style: 'unit', unit, unitDisplay: 'long'});
    amountFormats.set(locale + unit, format);
  }
  // A language may have a word of its own for an amount: in Welsh "2 days" is not "2" and "days".
  return format
    .formatToParts(amount)
    .map(({value}) => wordIn(locale, `${amount} ${value}`, wordIn(locale, value)))
    .join('');
}
