import type {MsgFn} from '../../controllers/locale-controller.ts';
import {calendarFile, calendarLinks, type CalendarEntry} from '../../time/calendar.ts';
import type {Schedule} from '../../time/schedule.ts';
import {offsetAt} from '../../time/zoned-time.ts';
import {texts} from './calendar-menu.texts.ts';
import type {ResolvedEvent} from './resolve-event.ts';

/* The links of the "Add to calendar" menu. This module is loaded when somebody opens the menu. */

/** A link that adds the event to a calendar. */
export interface CalendarLink {
  readonly name: string;
  readonly href: string;
  /** The name under which the browser saves the file. Absent when the link leads to a web calendar. */
  readonly download?: string;
}

const hour = 3_600_000;

function toCalendarEntry(
  {id, name, start: startInput, previousStart, location, onlineLocation, url}: ResolvedEvent,
  {start, end, endKnown, precision, timeZone}: Schedule,
  title: string,
  msg: MsgFn,
): CalendarEntry {
  const wholeDays = precision === 'day';
  // Calendars show a whole day on the same date in every zone, so give them its wall time.
  const toCalendarTime = (instant: number) =>
    wholeDays ? instant + offsetAt(instant, timeZone) : instant;
  return {
    uid: id ?? `${name} ${previousStart || startInput}`,
    title: title || texts(msg).calendarTitle(),
    start: toCalendarTime(start),
    // An event without a known end takes an hour in the calendar.
    end: toCalendarTime(endKnown || wholeDays ? end : start + hour),
    wholeDays,
    sequence: previousStart ? 1 : 0,
    ...(title && {location: location || onlineLocation, url}),
  };
}

/** Whether the page can save a file. In a sandboxed frame the page may have no origin, or may not download files. */
function canSave(): boolean {
  const sandbox = (frameElement as HTMLIFrameElement | null)?.sandbox;
  return origin !== 'null' && (!sandbox?.length || sandbox.contains('allow-downloads'));
}

/**
 * The calendar links for an event. The link to a file has an object URL, which the caller must revoke.
 *
 * @param title title of the calendar entry. When empty, the entry has a neutral title and no place or link, because somebody
 * else may see the calendar.
 */
export function createCalendarLinks(
  event: ResolvedEvent,
  schedule: Schedule,
  title: string,
  msg: MsgFn,
): readonly CalendarLink[] {
  const entry = toCalendarEntry(event, schedule, title, msg);
  const links: CalendarLink[] = calendarLinks(entry).map(([name, href]) => ({name, href}));
  if (canSave()) {
    const file = new Blob([calendarFile(entry, Date.now())], {type: 'text/calendar'});
    // A neutral name, because somebody else may see the downloads.
    const download = 'event.ics';
    links.push({name: texts(msg).calendarFile(), href: URL.createObjectURL(file), download});
  }
  return links;
}
