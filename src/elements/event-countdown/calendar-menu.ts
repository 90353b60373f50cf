import {calendarFile, calendarLinks, type CalendarEntry} from '../../time/calendar.ts';
import type {Schedule} from '../../time/schedule.ts';
import {offsetAt} from '../../time/zoned-time.ts';
import type {ResolvedEvent} from './resolve-event.ts';

/* The links that "Add to calendar" opens. This module is loaded when somebody opens them. */

/** A link to a calendar. */
export interface CalendarLink {
  readonly name: string;
  readonly href: string;
  /** The name of a file to save; undefined for a web calendar. */
  readonly download?: string;
}

interface CalendarTexts {
  /** Title of an entry that says nothing of the event. */
  readonly calendarTitle: () => string;
  readonly calendarFile: () => string;
}

const hour = 3_600_000;

function toCalendarEntry(
  {id, name, start: startInput, previousStart, location, online, url}: ResolvedEvent,
  {start, end, endKnown, precision, timeZone}: Schedule,
  title: string,
  texts: CalendarTexts,
): CalendarEntry {
  const wholeDays = precision === 'day';
  // Whole days are the same days in any zone.
  const place = (instant: number) => (wholeDays ? instant + offsetAt(instant, timeZone) : instant);
  return {
    uid: id ?? `${name} ${previousStart || startInput}`,
    title: title || texts.calendarTitle(),
    start: place(start),
    // An event without an end keeps an hour free.
    end: place(endKnown || wholeDays ? end : start + hour),
    wholeDays,
    sequence: previousStart ? 1 : 0,
    ...(title && {location: location || online, url}),
  };
}

/** Whether the page can save a file: a sandbox may leave it without an origin to keep the file, or forbid downloads. */
function canSave(): boolean {
  const sandbox = (frameElement as HTMLIFrameElement | null)?.sandbox;
  return origin !== 'null' && (!sandbox?.length || sandbox.contains('allow-downloads'));
}

/** The links for an event. That of a file has an object URL, which its user must revoke. */
export function createCalendarLinks(
  event: ResolvedEvent,
  schedule: Schedule,
  title: string,
  texts: CalendarTexts,
): readonly CalendarLink[] {
  const entry = toCalendarEntry(event, schedule, title, texts);
  const links: CalendarLink[] = calendarLinks(entry).map(([name, href]) => ({name, href}));
  if (canSave()) {
    const file = new Blob([calendarFile(entry, Date.now())], {type: 'text/calendar'});
    // The name of the file says nothing of the event.
    const download = 'event.ics';
    links.push({name: texts.calendarFile(), href: URL.createObjectURL(file), download});
  }
  return links;
}
