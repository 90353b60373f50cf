/** Whether the page has written something of its own inside the element; white space is nothing. */
export const hasOwnText = (host: Element): boolean =>
  [...host.childNodes].some((node) => !(node as Element).slot && node.textContent?.trim());
