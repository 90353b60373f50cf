import type {MsgFn} from '../../controllers/locale-controller.ts';

export const texts = (msg: MsgFn) => ({
  calendarFile: () =>
    msg('Apple and other calendars', {
      id: 'event.calendar-file',
      desc: 'Link that saves a file for a calendar. Apple is a name.',
    }),
  calendarTitle: () =>
    msg('Appointment', {
      id: 'event.calendar-title',
      desc: 'Title of an entry in a calendar that somebody else may see: it must not say what it is about. One word.',
    }),
});
