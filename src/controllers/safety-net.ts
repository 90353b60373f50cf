import type {LitElement, ReactiveController} from 'lit';
import {warnOnce} from '../internal/warn.ts';

/**
 * Catches what goes wrong while an element connects or updates. The page’s own text then takes the place of what the element
 * shows, and one warning says why. The next update tries again.
 *
 * An element hands both over:
 *
 * ```ts
 * readonly #safetyNet = new SafetyNet(this);
 *
 * override connectedCallback(): void {
 *   this.#safetyNet.guard(() => super.connectedCallback());
 * }
 *
 * protected override performUpdate(): void {
 *   this.#safetyNet.guard(() => super.performUpdate());
 * }
 * ```
 */
export class SafetyNet implements ReactiveController {
  readonly #host: LitElement;
  #isRendered = true;
  #slot: HTMLSlotElement | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Runs a step of the host's life. */
  guard(step: () => void): void {
    this.#isRendered = false;
    try {
      step();
    } catch (error) {
      // An error after the element has rendered leaves its content right, so the content stays.
      if (!this.#isRendered) this.#showFallback();
      const failed = this.#isRendered
        ? 'failed after it had rendered'
        : 'shows the page’s own text, because it failed';
      warnOnce(`<${this.#host.localName}> ${failed}: ${String(error)}`);
    }
  }

  hostUpdated(): void {
    this.#isRendered = true;
    this.#slot?.remove();
  }

  /** A failed update may have left the new content mixed with the old, so nothing of either stays. */
  #showFallback(): void {
    const {renderRoot, shadowRoot, renderOptions} = this.#host;
    // A shadow root hides the page’s own text from the moment it is attached, and Lit sets `renderRoot` later.
    const root = (renderRoot as HTMLElement | undefined) ?? shadowRoot;
    if (!root) return;
    this.#slot = document.createElement('slot');
    // Lit renders anew before a node that it has not seen.
    const end = document.createComment('');
    // A browser that adopts no style sheets has the element’s styles there.
    root.replaceChildren(...root.querySelectorAll('style'), this.#slot, end);
    renderOptions.renderBefore = end;
  }
}
