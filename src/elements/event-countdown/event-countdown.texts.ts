import {str} from '@lit/localize';
import type {MsgFn} from '../../controllers/locale-controller.ts';

export const texts = (msg: MsgFn) => ({
  /** By the state of the event. */
  upcoming: () =>
    msg('Coming up', {
      id: 'event.upcoming',
      desc: 'State of an event that has not started. A few words.',
    }),
  live: () =>
    msg('Happening now', {
      id: 'event.live',
      desc: 'State of an event that is on at this moment. A few words.',
    }),
  ended: () =>
    msg('This event has ended', {
      id: 'event.ended',
      desc: 'State of an event that is over. A few words.',
    }),
  cancelled: () =>
    msg('Cancelled', {
      id: 'event.cancelled',
      desc: 'State of an event that does not take place. One word.',
    }),

  postponed: () =>
    msg('Postponed. A new date will follow.', {
      id: 'event.postponed',
      desc: 'State of an event whose date has been called off, and whose new date is not known. Two short sentences.',
    }),

  timer: () =>
    msg('Time until the event starts', {
      id: 'event.timer',
      desc: 'Name of the countdown, for screen readers.',
    }),
  startsIn: () =>
    msg('Starts in', {
      id: 'event.starts-in',
      desc: 'Before an amount of time, such as 2 days 3 hours.',
    }),
  dateToFollow: () =>
    msg(', date to follow', {
      id: 'event.month',
      desc: 'After a month and a year, when the day of an event is not known yet. With the comma before it.',
    }),
  allDay: () =>
    msg(', all day', {id: 'event.all-day', desc: 'After a date. With the comma before it.'}),
  movedFrom: () =>
    msg('Moved from', {
      id: 'event.moved',
      desc: 'Before the date that an event was moved from. Two words.',
    }),
  localTime: (dateAndTimes: string) =>
    msg(str`Your time: ${dateAndTimes}`, {
      id: 'event.local-time',
      desc: 'The time of an event by the visitor’s own clock. The placeholder is a date with its times.',
    }),
  online: (where: string) =>
    msg(str`Online: ${where}`, {
      id: 'event.online',
      desc: 'Where an event takes place. The placeholder is a name, such as Microsoft Teams.',
    }),

  /** By audience. */
  parents: () =>
    msg('For parents and carers', {
      id: 'event.parents',
      desc: 'For whom an event is. A few words.',
    }),
  'young-people': () =>
    msg('For children and young people', {
      id: 'event.young-people',
      desc: 'For whom an event is. A few words.',
    }),
  practitioners: () =>
    msg('For people who work with children', {
      id: 'event.practitioners',
      desc: 'For whom an event is. A few words.',
    }),

  /** By booking; nothing is said of an event that is open. */
  limited: () =>
    msg('Places are limited.', {
      id: 'event.limited',
      desc: 'Whether there are places at an event. One short sentence.',
    }),
  'waiting-list': () =>
    msg('Fully booked. There is a waiting list.', {
      id: 'event.waiting-list',
      desc: 'Whether there are places at an event. Two short sentences.',
    }),
  'to-be-announced': () =>
    msg('Booking has not opened yet.', {
      id: 'event.to-be-announced',
      desc: 'Whether there are places at an event. One short sentence.',
    }),

  link: () =>
    msg('About this event', {
      id: 'event.link',
      desc: 'Link to the web page of an event. A few words.',
    }),
  noneLeft: () =>
    msg('The campaign has no more events. Help is there all the same.', {
      id: 'event.none-left',
      desc: 'In the place of the next event, when there is none. Two short sentences.',
    }),

  calendar: () =>
    msg('Add to calendar', {
      id: 'event.calendar',
      desc: 'Button that opens links to calendars. A few words.',
    }),
});
