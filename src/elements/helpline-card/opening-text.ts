import {str} from '@lit/localize';
import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {formatTime, formatWeekday} from '../../time/format.ts';
import {openingState, parseOpeningHours} from '../../time/opening-hours.ts';

/*
 * Says when a helpline is open. Few cards have opening hours, so this module is loaded with the first card that does. In the
 * script-tag build this module is a separate file, and an import would be a second copy without the languages of the page.
 * So the caller passes in everything that depends on the language.
 */

export interface Words {
  readonly msg: MsgFn;
  readonly locale: string;
  readonly formatTime: typeof formatTime;
  readonly formatWeekday: typeof formatWeekday;
}

const minute = 60_000;

/**
 * Whether a helpline is open, and until when: "Open now, until 5pm" or "Closed, opens Monday at 9am". Returns undefined when
 * the hours cannot be read.
 *
 * @param hoursInput opening hours in the format of schema.org, such as `Mo-Fr 09:00-17:00`
 * @param wall the wall time that the helpline's clocks show
 */
export function openingText(
  hoursInput: string,
  wall: number,
  {msg, locale, formatTime, formatWeekday}: Words,
): string | undefined {
  const hours = parseOpeningHours(hoursInput);
  if (!hours) return undefined;
  const {open, changesIn} = openingState(hours, wall);
  if (open && changesIn > 1440)
    return msg('Open now', {
      id: 'hours.open',
      desc: 'Opening hours of a helpline that does not close today.',
    });
  const change = wall - (wall % minute) + changesIn * minute;
  const time = formatTime(change, locale);
  if (open)
    return msg(str`Open now, until ${time}`, {
      id: 'hours.open-until',
      desc: 'Opening hours of a helpline. The placeholder is a time, such as 5pm.',
    });
  const opensToday =
    changesIn < 1440 && new Date(change).getUTCDay() === new Date(wall).getUTCDay();
  return opensToday
    ? msg(str`Closed, opens today at ${time}`, {
        id: 'hours.opens-today',
        desc: 'Opening hours of a helpline. The placeholder is a time, such as 9am.',
      })
    : msg(str`Closed, opens ${formatWeekday(change, locale)} at ${time}`, {
        id: 'hours.opens-day',
        desc: 'Opening hours of a helpline. The placeholders are a weekday and a time, such as Monday and 9am.',
      });
}
