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
