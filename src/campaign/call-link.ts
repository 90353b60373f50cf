import {html, type TemplateResult} from 'lit';
import type {Helpline} from './campaign.ts';
import {dialAddress} from '../internal/address.ts';

/**
 * The link that dials a helpline. Its number stands in the local form, is never translated or mirrored, can be
 * selected, and is described digit by digit, because speech makes "eight hundred five thousand" of "800 5000". The link's
 * name keeps the number as it is written: who controls a device by voice says what they see.
 */
export const callLink = (
  {name, phone, emergency}: Pick<Helpline, 'name' | 'phone' | 'emergency'>,
  handleClick?: (event: MouseEvent) => void,
): TemplateResult =>
  html`<a
    part="number"
    class=${emergency ? 'number strong' : 'number'}
    href=${dialAddress('tel', phone)!}
    aria-label=${`${name} ${phone}`}
    .ariaDescription=${phone.replace(/\d(?=\d)/g, '$& ')}
    dir="ltr"
    translate="no"
    draggable="false"
    @click=${handleClick}
    >${phone}</a
  >`;
