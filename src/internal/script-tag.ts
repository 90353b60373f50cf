import {isServer} from 'lit';

/**
 * What the page says once for all elements: `data-campaign` and `data-lang` on the script's own tag, the first one of its
 * address. Found at the start, for some pages remove their scripts. On a server, or in a bundle, there is none.
 */
export const pageSettings: DOMStringMap =
  // A module has no `document.currentScript`.
  (!isServer && [...document.scripts].find(({src}) => src === import.meta.url)?.dataset) || {};
