/** The nodes of a part, in order. */
export const parts = (host: Element, name: string): HTMLElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

export const part = (host: Element, name: string): HTMLElement | undefined => parts(host, name)[0];

/** The text of a node, with its white space collapsed. */
export const textOf = (node: Element | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The texts of all nodes of a part. */
export const texts = (host: Element, name: string): string[] => parts(host, name).map(textOf);

/** Whether a visitor sees the page's own text. */
export const showsOwnText = (host: Element): boolean =>
  !!host.shadowRoot!.querySelector('slot:not([name], [hidden])');

const readable = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (getComputedStyle(element).display === 'none') return '';
  const assigned = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
  const children = assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
  return [...children].map(readable).join(' ');
};

/** All that a visitor reads in an element, its own texts and the page’s, with its white space folded. */
export const readingOf = (host: Element): string => readable(host).replace(/\s+/g, ' ').trim();

/** Whether two lists hold the same nodes. An assertion on nodes would print all that they hold, for minutes. */
export const areSame = (
  nodes: readonly (Node | undefined)[],
  others: readonly (Node | undefined)[],
): boolean => nodes.length === others.length && nodes.every((node, i) => node === others[i]);
