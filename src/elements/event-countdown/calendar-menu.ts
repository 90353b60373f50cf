import type {MsgFn} from '../../locale/locale-controller.ts';
import {calendarFile, calendarLinks, type CalendarEntry} from '../../time/calendar.ts';
import type {Schedule} from '../../time/schedule.ts';
import type {offsetAt} from '../../time/zoned-time.ts';
import type {ShownEvent} from './shown-event.ts';

/*
 * The links that "Add to calendar" opens: a chunk of its own, which comes when somebody opens them. It is made of plain
 * nodes and given what it needs, so that it carries nothing that the elements have already.
 */

const toCalendarEntry = (
  {id, name, start: written, previousStart, location, online, url}: ShownEvent,
  {start, end, endKnown, precision, timeZone}: Schedule,
  title: string,
  msg: MsgFn,
  offset: typeof offsetAt,
): CalendarEntry => {
  const wholeDays = precision === 'day';
  // Whole days are the same days in any zone.
  const place = (instant: number) => (wholeDays ? instant + offset(instant, timeZone) : instant);
  return {
    uid: id ?? `${name} ${previousStart || written}`,
    title:
      title ||
      msg('Appointment', {
        id: 'event.calendar-title',
        desc: 'Title of an entry in a calendar that somebody else may see: it must not say what it is about. One word.',
      }),
    start: place(start),
    // Without an end an hour is kept free.
    end: place(endKnown || wholeDays ? end : start + 3_600_000),
    wholeDays,
    sequence: previousStart ? 1 : 0,
    ...(title && {location: location || online, url}),
  };
};

/** Whether the page can save a file: one in a sandbox may be without an origin to keep it, or not allowed to. */
function canSave(): boolean {
  const sandbox = (frameElement as HTMLIFrameElement | null)?.sandbox;
  return origin !== 'null' && (!sandbox?.length || sandbox.contains('allow-downloads'));
}

export function fillCalendarMenu(
  details: HTMLDetailsElement,
  event: ShownEvent,
  schedule: Schedule,
  title: string,
  msg: MsgFn,
  offset: typeof offsetAt,
): void {
  const entry = toCalendarEntry(event, schedule, title, msg, offset);
  const links = calendarLinks(entry).map(([name, href]) =>
    Object.assign(document.createElement('a'), {
      textContent: name,
      href,
      target: '_blank',
      rel: 'noreferrer',
      translate: false,
    }),
  );
  if (canSave())
    links.push(
      Object.assign(document.createElement('a'), {
        textContent: msg('Apple and other calendars', {
          id: 'event.calendar-file',
          desc: 'Link that saves a file for a calendar. Apple is a name.',
        }),
        href: URL.createObjectURL(
          new Blob([calendarFile(entry, Date.now())], {type: 'text/calendar'}),
        ),
        // A name that says nothing.
        download: 'event.ics',
      }),
    );
  const list = details.querySelector('ul')!;
  for (const {href} of list.querySelectorAll<HTMLAnchorElement>('[download]'))
    URL.revokeObjectURL(href);
  list.replaceChildren(
    ...links.map((link) => {
      link.setAttribute('part', 'calendar-link');
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  details.onkeydown = ({key}) => {
    if (key !== 'Escape') return;
    details.open = false;
    details.querySelector('summary')!.focus();
  };
}
