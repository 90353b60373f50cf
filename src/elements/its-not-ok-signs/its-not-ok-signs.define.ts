import {defineElement} from '../../internal/define-element.ts';
import {ItsNotOkSigns, type ItsNotOkSignsEvents} from './its-not-ok-signs.ts';

export * from './its-not-ok-signs.ts';
export {registerLocale} from '../../locale/locales.ts';

defineElement('its-not-ok-signs', ItsNotOkSigns);

declare global {
  interface HTMLElementTagNameMap {
    'its-not-ok-signs': ItsNotOkSigns;
  }
  interface GlobalEventHandlersEventMap extends ItsNotOkSignsEvents {}
}
