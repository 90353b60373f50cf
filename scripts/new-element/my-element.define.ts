import {defineElement} from '../../internal/define-element.ts';
import {MyElement, type MyElementEvents} from './my-element.ts';

export * from './my-element.ts';
export {registerLocale} from '../../locale/locales.ts';

defineElement('my-element', MyElement);

declare global {
  interface HTMLElementTagNameMap {
    'my-element': MyElement;
  }
  interface GlobalEventHandlersEventMap extends MyElementEvents {}
}
