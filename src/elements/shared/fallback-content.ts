/** Whether the page has written something for a named slot of an element. */
export const hasSlotted = (host: Element, slot: string): boolean =>
  [...host.children].some((child) => child.slot === slot);

/** Whether the page has written something of its own inside an element. White space and comments do not count. */
export const hasFallbackContent = (host: Element): boolean =>
  [...host.childNodes].some(
    (node) =>
      !(node as Element).slot && node.nodeType !== Node.COMMENT_NODE && node.textContent?.trim(),
  );
