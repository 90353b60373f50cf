import {html, nothing, type TemplateResult} from 'lit';
import {dialAddress} from '../../internal/address.ts';

interface Callable {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly emergency?: boolean | undefined;
}

/**
 * The link that dials a helpline, or nothing when its number cannot be dialled. The number stands in the local form, is never
 * translated or mirrored, and can be selected. It is described digit by digit, because speech makes "eight hundred five
 * thousand" of "800 5000". The link’s name keeps the number as it is written: people who control a device by voice say what
 * they see.
 */
export function callLink(
  {name, phone, emergency}: Callable,
  handleClick?: (event: MouseEvent) => void,
): TemplateResult | typeof nothing {
  const address = phone && dialAddress('tel', phone);
  if (!address) return nothing;
  return html`<a
    part="number"
    class=${emergency ? 'number strong' : 'number'}
    href=${address}
    aria-label="${name} ${phone}"
    .ariaDescription=${phone.replace(/\d(?=\d)/g, '$& ')}
    dir="ltr"
    translate="no"
    draggable="false"
    @click=${handleClick}
    >${phone}</a
  >`;
}
