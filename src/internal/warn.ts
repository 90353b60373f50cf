/** The warnings that the page has already printed. */
const printed = new Set<string>();

/** Elements whose feed is still loading. Until the feed has loaded, an element does not know all valid ids. */
const waitingForFeed = new WeakSet<Element>();

/** Stops warnings about the attributes of an element while its feed is loading. */
export const holdWarnings = (host: Element): void => void waitingForFeed.add(host);

export const releaseWarnings = (host: Element): void => void waitingForFeed.delete(host);

/**
 * Prints a warning on the console, once for each page. Production builds warn too, because people who paste a script tag never
 * run a development build.
 */
export function warnOnce(text: string): void {
  if (printed.has(text)) return;
  printed.add(text);
  try {
    console.warn(text);
  } catch {
    // A page may have a console that fails.
  }
}

/**
 * Warns that an attribute cannot be used, and says what to write instead. Elements with the same mistake share one warning.
 *
 * @param hint what to write instead, as the object of "Use …"
 */
export function warnInvalid(host: Element, attribute: string, hint: string): void {
  if (waitingForFeed.has(host)) return;
  const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const value =
    host.getAttribute(attribute) ??
    (host as unknown as Record<string, string | undefined>)[property];
  warnOnce(`<${host.localName}> cannot use ${attribute}="${value ?? ''}". Use ${hint}.`);
}
