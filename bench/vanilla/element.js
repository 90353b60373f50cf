/** What the four elements share: a shadow root, attributes with their properties, and one rendering for many changes. */
import {oneOf} from '../../src/internal/attributes.ts';

const policy = globalThis.trustedTypes?.createPolicy('its-not-ok', {createHTML: (text) => text});

/** The nodes of a piece of HTML, to be cloned. */
export function template(html) {
  const element = document.createElement('template');
  element.innerHTML = policy ? policy.createHTML(html) : html;
  return element.content.firstElementChild;
}

export const clone = (node) => document.importNode(node, true);

/** The texts of the campaign, in English alone. */
export const english = (text) => text;

export const part = (node, name) => node.querySelector(`[part='${name}']`);

/** A paragraph with a part's name. */
export function line(name, text) {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('part', name);
  paragraph.textContent = text;
  return paragraph;
}

const base = template('<div class="base" part="base" lang="en-GB" dir="ltr"></div>');

/** The frame of each element. */
export function frame(...content) {
  const node = clone(base);
  node.append(...content);
  return node;
}

export function heading(host, content, name = 'heading') {
  const level = oneOf(host, 'heading-level', host.headingLevel, [2, 3, 4, 5, 6]);
  const node = document.createElement(`h${Math.min(6, name === 'heading' ? level : level + 1)}`);
  node.setAttribute('part', name);
  node.append(content);
  return node;
}

const propertyOf = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

const text = {
  get: (element, name) => element.getAttribute(name) ?? '',
  set: (element, name, value) => element.setAttribute(name, value),
};
const number = {...text, get: (element, name) => Number(element.getAttribute(name))};
const boolean = {
  get: (element, name) => element.hasAttribute(name),
  set: (element, name, value) => element.toggleAttribute(name, !!value),
};
const types = {compact: boolean, cancelled: boolean, dismissible: boolean, 'heading-level': number};

/** Gives a class a property for each of its attributes. */
export function reflect(constructor) {
  for (const attribute of constructor.observedAttributes) {
    const {get, set} = types[attribute] ?? text;
    Object.defineProperty(constructor.prototype, propertyOf(attribute), {
      get() {
        return get(this, attribute);
      },
      set(value) {
        set(this, attribute, value);
      },
    });
  }
}

export class Element extends HTMLElement {
  #pending = false;

  constructor() {
    super();
    this.attachShadow({mode: 'open'}).adoptedStyleSheets = this.constructor.styles;
  }

  connectedCallback() {
    // What a page has set before the script came hides the accessors.
    for (const attribute of this.constructor.observedAttributes) {
      const name = propertyOf(attribute);
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    this.requestUpdate();
  }

  attributeChangedCallback() {
    this.requestUpdate();
  }

  requestUpdate() {
    if (this.#pending || !this.isConnected) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      this.render();
    });
  }

  show(...content) {
    this.shadowRoot.replaceChildren(...content);
  }
}
