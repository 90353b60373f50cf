const said = new Set<string>();

/**
 * Says on the console which attribute cannot be used, and what to write instead: once a page, however many elements
 * share the mistake. In production too: whoever pastes a script tag never runs a development build.
 */
export function warnUnusable(host: Element, attribute: string, hint: string): void {
  const text = `<${host.localName}> cannot use ${attribute}="${host.getAttribute(attribute) ?? ''}". Use ${hint}.`;
  if (said.has(text)) return;
  said.add(text);
  console.warn(text);
}
