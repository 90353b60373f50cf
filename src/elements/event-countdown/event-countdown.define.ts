import {defineElement} from '../../internal/define-element.ts';
import type {CampaignErrorEvent} from '../../controllers/campaign-error-event.ts';
import {EventCountdown, type EventCountdownStateChangeEvent} from './event-countdown.ts';

export * from './event-countdown.ts';
export {registerLocale} from '../../locale/locales.ts';

defineElement('event-countdown', EventCountdown);

declare global {
  interface HTMLElementTagNameMap {
    'event-countdown': EventCountdown;
  }
  interface GlobalEventHandlersEventMap {
    'campaign-error': CampaignErrorEvent;
    'event-countdown-statechange': EventCountdownStateChangeEvent;
  }
}
