import {
  adoptStyles,
  css,
  html,
  isServer,
  type LitElement,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/*
 * What a server has rendered, and how a page takes it over. A page may be shown hours after it was rendered, so a server
 * says nothing that time may have made wrong; and Lit takes over only what it would have rendered itself, so the first
 * render on a page repeats the server's. See docs/decisions/0011-server.md.
 */

type Host = ReactiveControllerHost & HTMLElement;

/** Elements that stand as a server has rendered them. */
const unsettled = new WeakSet<Element>();

/** Whether an element renders what stays true, on a server or in the place of what has come from one. */
export const isUnsettled = (host: Element): boolean => isServer || unsettled.has(host);

/** The time that an element renders: on a server, and once in its place, that of its `rendered-at`. */
export function timeFor(host: Element): number {
  const written = isUnsettled(host) && Date.parse(host.getAttribute('rendered-at') ?? '');
  return written || Date.now();
}

/** On a server: lets the page know when it was rendered, unless the element's own `rendered-at` says so. */
export function stamp(host: Element): void {
  if (isServer) host.setAttribute('rendered-at', new Date().toISOString());
}

/**
 * Called when an element is made: where a server has rendered it, it takes over what stands there, and then shows what is
 * true now, as soon as its texts have come.
 */
export function takeOver(host: Host, loadTexts: () => Promise<void>): void {
  if (isServer || !host.shadowRoot) return;
  const {observedAttributes, elementStyles} = host.constructor as typeof LitElement;
  // Without Lit's support for it everything would stand there twice.
  if (!observedAttributes.includes('defer-hydration')) return host.shadowRoot.replaceChildren();
  unsettled.add(host);
  const settle = async (root: ShadowRoot): Promise<void> => {
    await loadTexts();
    await host.updateComplete;
    // The server's <style> is one that a strict page blocks.
    adoptStyles(root, elementStyles);
    root.querySelector('style')?.remove();
    unsettled.delete(host);
    host.requestUpdate();
  };
  host.addController({
    hostConnected() {
      if (unsettled.has(host)) void settle(host.shadowRoot!);
    },
  });
}

/** Keeps the room of a countdown, which a server cannot say. */
export const placeholder = (): TemplateResult =>
  html`<p part="countdown" class="unsettled"><small></small><span part="amount"></span></p>`;

/** Beside it, the line of the state: while it has no text it keeps its room too. */
export const serverStyles = css`
  [part='state']:empty,
  .unsettled {
    visibility: hidden;
  }

  [part='state']:empty::before,
  .unsettled small::before {
    content: '.';
  }
`;
