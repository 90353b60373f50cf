import {html, nothing} from 'lit';
import {dialAddress} from '../internal/address.ts';

/**
 * The link that dials a helpline; nothing when that cannot be dialled. Its number stands in the local form, is never translated
 * or mirrored, can be selected, and is described digit by digit, because speech makes "eight hundred five thousand" of "800 5000".
 * The link's name keeps the number as it is written: who controls a device by voice says what they see.
 */
export const callLink = (
  {name, phone, emergency}: {name: string; phone?: string | undefined; emergency?: boolean},
  handleClick?: (event: MouseEvent) => void,
): unknown => {
  const address = phone && dialAddress('tel', phone);
  return address
    ? html`<a
        part="number"
        class=${emergency ? 'number strong' : 'number'}
        href=${address}
        aria-label=${`${name} ${phone}`}
        .ariaDescription=${phone.replace(/\d(?=\d)/g, '$& ')}
        dir="ltr"
        translate="no"
        draggable="false"
        @click=${handleClick}
        >${phone}</a
      >`
    : nothing;
};
