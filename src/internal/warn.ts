const said = new Set<string>();

/** Elements whose feed is on its way, so that they do not know yet which ids there are. */
const waiting = new WeakSet<Element>();

/** Keeps an element from warning of what it cannot know yet. */
export const holdWarnings = (host: Element): void => void waiting.add(host);

export const releaseWarnings = (host: Element): void => void waiting.delete(host);

/**
 * Says something on the console, once a page. It does so in production too, because whoever pastes a script tag never runs a
 * development build.
 */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  try {
    console.warn(text);
  } catch {
    // A page may have a console that fails.
  }
}

/**
 * Says on the console which attribute cannot be used, and what to write instead: once a page, however many elements share the
 * mistake.
 */
export function warnInvalid(host: Element, attribute: string, hint: string): void {
  if (waiting.has(host)) return;
  const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const value =
    host.getAttribute(attribute) ??
    (host as unknown as Record<string, string | undefined>)[property];
  warnOnce(`<${host.localName}> cannot use ${attribute}="${value ?? ''}". Use ${hint}.`);
}
