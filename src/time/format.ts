/*
 * Dates, times and amounts in words. A wall time is formatted as if it were UTC, so the words say what the clocks
 * of its zone show, wherever the visitor's device is.
 */
import {wordIn} from '../locale/locales.ts';
import type {Schedule} from './schedule.ts';

/**
 * What to ask `Intl` for. A language that some browsers do not know brings its own words for the English ones. Digits are
 * pinned: in Arabic every browser has its own idea of them.
 */
const intlLocale = (locale: string): string =>
  wordIn(locale, 'day') === 'day' ? `${locale}-u-nu-latn` : 'en-GB';

/** English says 8pm; other languages say the time in their own way. */
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

/** As people say it: in English "5pm", "9:30am", "midday". */
export function formatTime(wall: number, locale: string): string {
  const time = new Intl.DateTimeFormat(intlLocale(locale), {
    timeZone: 'UTC',
    ...timeFormat(locale),
  }).format(wall);
  if (!locale.startsWith('en')) return time;
  const short = time.replace(/:00|\s/g, '');
  // To some "12pm" is midday, to others midnight.
  return {'12am': 'midnight', '12pm': 'midday'}[short] ?? short;
}

/**
 * "Thursday, 4 March 2021, 8:00 – 9:00 pm", as exactly as it is known. Without a zone: on the visitor's clock.
 *
 * @param named whether to name the zone
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
  // The end of a last day is the midnight after it.
  const parts = endKnown
    ? format.formatRangeToParts(start, precision === 'time' ? end : end - 1)
    : format.formatToParts(start);
  return parts.map(({value}) => wordIn(locale, value)).join('');
}

const amountFormats = new Map<string, Intl.NumberFormat>();

/** "3 days". */
export function formatAmount(amount: number, unit: string, locale: string): string {
  // Made once: a hundred countdowns ask for it each second.
  let format = amountFormats.get(locale + unit);
  if (!format) {
    format = new Intl.NumberFormat(intlLocale(locale), {style: 'unit', unit, unitDisplay: 'long'});
    amountFormats.set(locale + unit, format);
  }
  return format
    .formatToParts(amount)
    .map(({value}) => wordIn(locale, `${amount} ${value}`, wordIn(locale, value)))
    .join('');
}
