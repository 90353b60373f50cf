import type {LitElement, ReactiveController} from 'lit';
import {warnOnce} from '../internal/warn.ts';

/**
 * Catches what goes wrong while an element updates. The page’s own text then takes the place of what the element shows, and
 * one warning says why. The next update tries again.
 *
 * An element hands its updates over:
 *
 * ```ts
 * readonly #safetyNet = new SafetyNet(this);
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

  /** Runs an update. */
  guard(update: () => void): void {
    this.#isRendered = false;
    try {
      if (this.#host.isUpdatePending) this.#slot?.remove();
      update();
      this.#slot = undefined;
    } catch (error) {
      // What an element does after it has rendered does not make wrong what it shows.
      if (!this.#isRendered) this.#showFallback();
      this.#warn(error);
    }
  }

  hostUpdated(): void {
    this.#isRendered = true;
  }

  /** A failed update may have left the new content mixed with the old, so nothing of either stays. */
  #showFallback(): void {
    const {renderRoot, renderOptions} = this.#host;
    this.#slot = document.createElement('slot');
    // Lit renders anew before a node that it has not seen.
    const end = document.createComment('');
    renderRoot.replaceChildren(this.#slot, end);
    renderOptions.renderBefore = end;
  }

  #warn(error: unknown): void {
    try {
      const {localName} = this.#host;
      warnOnce(`<${localName}> shows the page’s own text, because it failed: ${String(error)}`);
    } catch {
      // A page may have a console that fails too.
    }
  }
}
