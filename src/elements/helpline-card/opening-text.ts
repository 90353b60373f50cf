import {str} from '@lit/localize';
import type {MsgFn} from '../../controllers/locale-controller.ts';
import type {formatTime, formatWeekday} from '../../time/format.ts';
import {openingState, parseOpeningHours} from '../../time/opening-hours.ts';

/*
 * When a helpline is open, in words. Few cards have opening hours, so this module is loaded when one does. Its caller hands it
 * what depends on the page's languages, because the module is a file of its own with state of its own.
 */

export interface Words {
  readonly msg: MsgFn;
  readonly locale: string;
  readonly formatTime: typeof formatTime;
  readonly formatWeekday: typeof formatWeekday;
}

const minute = 60_000;

/**
 * "Open now, until 5pm", "Closed, opens Monday at 9am"; undefined when the hours cannot be read.
 *
 * @param wall what the helpline's clocks show
 */
export function openingText(
  text: string,
  wall: number,
  {msg, locale, formatTime, formatWeekday}: Words,
): string | undefined {
  const hours = parseOpeningHours(text);
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
  return new Date(change).getUTCDay() === new Date(wall).getUTCDay() && changesIn < 1440
    ? msg(str`Closed, opens today at ${time}`, {
        id: 'hours.opens-today',
        desc: 'Opening hours of a helpline. The placeholder is a time, such as 9am.',
      })
    : msg(str`Closed, opens ${formatWeekday(change, locale)} at ${time}`, {
        id: 'hours.opens-day',
        desc: 'Opening hours of a helpline. The placeholders are a weekday and a time, such as Monday and 9am.',
      });
}
