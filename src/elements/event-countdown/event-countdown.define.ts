import {defineElement} from '../../internal/define-element.ts';
import {EventCountdown, type EventCountdownEvents} from './event-countdown.ts';

export * from './event-countdown.ts';
export {registerLocale} from '../../locale/locales.ts';

defineElement('event-countdown', EventCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'event-countdown': EventCountdown;
  }
  interface GlobalEventHandlersEventMap extends EventCountdownEvents {}
}
