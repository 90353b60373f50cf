import {defineElement} from '../../internal/define-element.ts';
import type {CampaignErrorEvent} from '../../controllers/campaign-error-event.ts';
import {HelplineCard, type HelplineCallEvent} from './helpline-card.ts';

export * from './helpline-card.ts';
export {registerLocale} from '../../locale/locales.ts';

defineElement('helpline-card', HelplineCard);

declare global {
  interface HTMLElementTagNameMap {
    'helpline-card': HelplineCard;
  }
  interface GlobalEventHandlersEventMap {
    'campaign-error': CampaignErrorEvent;
    'helpline-call': HelplineCallEvent;
  }
}
