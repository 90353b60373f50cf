import {dialAddress} from '../../src/internal/address.ts';
import {clone, template} from './element.js';

const link = template(
  '<a part="number" class="number" dir="ltr" translate="no" draggable="false"></a>',
);

/** The link that dials a helpline. */
export function callLink({name, phone, emergency}) {
  const node = clone(link);
  if (emergency) node.classList.add('strong');
  node.href = dialAddress('tel', phone);
  node.ariaLabel = `${name} ${phone}`;
  // Read out digit by digit.
  node.ariaDescription = phone.replace(/\d(?=\d)/g, '$& ');
  node.textContent = phone;
  return node;
}
