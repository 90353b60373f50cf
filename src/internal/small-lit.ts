import type {ReactiveController} from 'lit';
import {render} from './small-html.ts';

/*
 * What our elements use of Lit, for the script-tag files alone: a third of their size would be parts of Lit that none
 * of them uses. Templates are in small-html.ts. The build puts it in the place of `lit` and `lit/decorators.js`, and
 * the elements' tests run on either. See docs/decisions/0003-small-lit.md.
 */
export {html, nothing} from './small-html.ts';

export const isServer = false;

export function css(strings: TemplateStringsArray, ...values: string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(String.raw(strings, ...values));
  return sheet;
}

export const unsafeCSS = (text: string): string => text;

interface PropertyOptions {
  readonly attribute?: string;
  readonly type?: typeof Boolean | typeof Number;
}

type Properties = Record<string | symbol, unknown>;

/** The properties of a class, whose attributes are text, numbers or booleans. The build writes it for all its `@property`. */
export const properties = (prototype: LitElement, all: Record<string, PropertyOptions>): void => {
  const observed = ((prototype.constructor as typeof LitElement).observed ??= new Map());
  for (const name of Object.keys(all)) {
    const {attribute, type} = all[name]!;
    const key = Symbol(name);
    observed.set(attribute ?? name.toLowerCase(), [name, type]);
    Object.defineProperty(prototype, name, {
      get(this: Properties) {
        return this[key];
      },
      set(this: LitElement & Properties, value: unknown) {
        if (Object.is(this[key], value)) return;
        this[key] = value;
        this.requestUpdate();
      },
    });
  }
};

/** For TypeScript's experimental decorators, where nothing is built. */
export const property =
  (options: PropertyOptions = {}) =>
  (prototype: LitElement, name: string): void =>
    properties(prototype, {[name]: options});

const updated = Promise.resolve(true);

export abstract class LitElement extends HTMLElement {
  static styles: CSSStyleSheet[];

  /** Property and type of each attribute. */
  static observed?: Map<string, [name: string, type: PropertyOptions['type']]>;

  static get observedAttributes(): string[] {
    return [...(this.observed?.keys() ?? [])];
  }

  updateComplete = updated;

  readonly #controllers: ReactiveController[] = [];
  #early: Properties | undefined;
  #pending = false;
  // Not `isConnected`, which is true earlier: WebKit's parser lets microtasks run between one attribute and the next.
  #connected = false;

  constructor() {
    super();
    const {styles} = this.constructor as typeof LitElement;
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = styles;
    // What a page has set before the script came hides the accessors: it is set again after the defaults.
    // Prototype.js has an `Object.keys` of its own, which gives inherited ones too.
    for (const name of Object.getOwnPropertyNames(this))
      if (name in Object.getPrototypeOf(this)) {
        (this.#early ??= {})[name] = (this as unknown as Properties)[name];
        delete (this as unknown as Properties)[name];
      }
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    this.#connected = true;
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#connected = false;
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _old: string | null, value: string | null): void {
    const [name, type] = (this.constructor as typeof LitElement).observed!.get(attribute)!;
    (this as unknown as Properties)[name] =
      type === Boolean ? value !== null : type && value !== null ? type(value) : value;
  }

  requestUpdate(): void {
    if (this.#pending || !this.#connected) return;
    this.#pending = true;
    this.updateComplete = updated.then(() => this.#update());
  }

  #update(): true {
    Object.assign(this, this.#early);
    this.#early = undefined;
    this.#pending = false;
    render(this.render(), this.shadowRoot!);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    return true;
  }

  protected abstract render(): unknown;
}
