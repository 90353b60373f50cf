import {defineElement} from '../../internal/define-element.ts';
import {HelplineCard, type HelplineCardEvents} from './helpline-card.ts';

export * from './helpline-card.ts';
export {registerLocale} from '../../locale/locales.ts';

defineElement('helpline-card', HelplineCard);

declare global {
  interface HTMLElementTagNameMap {
    'helpline-card': HelplineCard;
  }
  interface GlobalEventHandlersEventMap extends HelplineCardEvents {}
}
