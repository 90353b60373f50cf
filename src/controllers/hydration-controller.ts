import {
  adoptStyles,
  isServer,
  type LitElement,
  type ReactiveController,
  type ReactiveControllerHost,
} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Takes over what a server has rendered. A page may be shown hours after it was rendered, so a server says nothing that time
 * may have made wrong. Lit takes over only what it would have rendered itself, so the first render on a page repeats the
 * server’s. See docs/decisions/0011-server.md.
 */
export class HydrationController implements ReactiveController {
  readonly #host: Host;
  readonly #loadTexts: () => Promise<void>;
  #isHydrating = false;

  constructor(host: Host, loadTexts: () => Promise<void>) {
    this.#host = host;
    this.#loadTexts = loadTexts;
    host.addController(this);
    if (isServer || !host.shadowRoot) return;
    const {observedAttributes} = host.constructor as typeof LitElement;
    // Without Lit’s support for hydration, Lit would render a second time beside what stands there.
    if (observedAttributes.includes('defer-hydration')) this.#isHydrating = true;
    else host.shadowRoot.replaceChildren();
  }

  /** Whether the element renders what stays true: on a server, and on a page until it has taken over what the server rendered. */
  get isHydrating(): boolean {
    return isServer || this.#isHydrating;
  }

  /**
   * The time that the element shows, in milliseconds since 1970. While it hydrates that is the time of its `rendered-at`, which
   * a server writes when it is absent.
   */
  readTime(): number {
    if (!this.isHydrating) return Date.now();
    const renderedAt = Date.parse(this.#host.getAttribute('rendered-at') ?? '');
    if (renderedAt) return renderedAt;
    const now = Date.now();
    if (isServer) this.#host.setAttribute('rendered-at', new Date(now).toISOString());
    return now;
  }

  hostConnected(): void {
    if (this.#isHydrating) void this.#hydrate();
  }

  /** Lets the first render repeat the server’s, then shows what is true now. */
  async #hydrate(): Promise<void> {
    const host = this.#host;
    await this.#loadTexts();
    await host.updateComplete;
    // A strict policy blocks the server’s <style>, and Lit adopts no styles when it hydrates.
    adoptStyles(host.shadowRoot!, (host.constructor as typeof LitElement).elementStyles);
    host.shadowRoot!.querySelector('style')?.remove();
    this.#isHydrating = false;
    host.requestUpdate();
  }
}
