import {defineElement} from '../../internal/define-element.ts';
import type {CampaignErrorEvent} from '../../controllers/campaign-error-event.ts';
import {ItsNotOkSigns} from './its-not-ok-signs.ts';

export * from './its-not-ok-signs.ts';
export {registerLocale} from '../../locale/locales.ts';

defineElement('its-not-ok-signs', ItsNotOkSigns);

declare global {
  interface HTMLElementTagNameMap {
    'its-not-ok-signs': ItsNotOkSigns;
  }
  interface GlobalEventHandlersEventMap {
    'campaign-error': CampaignErrorEvent;
  }
}
