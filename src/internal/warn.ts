const said = new Set<string>();

/** Elements that do not know yet what there is to choose from: their feed is on its way. */
export const waiting = new WeakSet<Element>();

/** Says something on the console, once a page. In production too: whoever pastes a script tag never runs a development build. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}

/**
 * Says on the console which attribute cannot be used, and what to write instead: once a page, however many elements
 * share the mistake.
 */
export function warnUnusable(host: Element, attribute: string, hint: string): void {
  if (waiting.has(host)) return;
  const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const value =
    host.getAttribute(attribute) ??
    (host as unknown as Record<string, string | undefined>)[property];
  warnOnce(`<${host.localName}> cannot use ${attribute}="${value ?? ''}". Use ${hint}.`);
}
