import {isUnsettled} from './server.ts';

/** Whether the page has written something of its own inside the element; white space is nothing, and so is a comment. */
export const hasOwnText = (host: Element): boolean =>
  // A server does not know.
  isUnsettled(host) ||
  [...host.childNodes].some(
    (node) => !(node as Element).slot && node.nodeType < 8 && node.textContent?.trim(),
  );
