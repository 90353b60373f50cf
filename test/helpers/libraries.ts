import * as lit from 'lit';
import {property} from 'lit/decorators.js';
import * as small from '../../src/internal/small-lit.ts';
import {textOf} from './shadow.ts';

type Library = Pick<typeof lit, 'LitElement' | 'css' | 'html' | 'unsafeCSS'> & {
  property: typeof property;
};

/** Lit itself, and what the script-tag files have in its place. */
export const libraries: Record<string, Library> = {
  Lit: {...lit, property},
  'small-lit': small as unknown as Library,
};

let count = 0;

/** A new element of a library, with its class not yet defined, as it is before the script has come. */
export function prepare({LitElement, css, html, property, unsafeCSS}: Library) {
  const tag = `test-small-lit-${++count}`;
  const log: string[] = [];

  class Greeting extends LitElement {
    static override styles = [
      css`
        p {
          color: rgb(1, 2, 3);
          text-indent: 1px;
        }
      `,
      css`
        p {
          text-indent: ${unsafeCSS('2px')};
        }
      `,
    ];

    @property() greeting: string | null = 'Hello';
    @property() firstName: string | null = 'you';
    @property({type: Number, attribute: 'how-often'}) howOften: number | null = 1;
    @property({type: Boolean}) loud = false;
    clicks = 0;

    constructor() {
      super();
      for (const name of ['first', 'second'])
        this.addController({
          hostConnected: () => log.push(`${name} connected`),
          hostUpdated: () => log.push(`${name} updated`),
          hostDisconnected: () => log.push(`${name} disconnected`),
        });
      // A controller need not follow everything.
      this.addController({});
    }

    readonly #handleClick = () => {
      this.clicks++;
    };

    protected override render() {
      if (this.greeting === 'fail') throw new Error('This greeting cannot be rendered');
      log.push('rendered');
      const {greeting, firstName, howOften, loud} = this;
      return html`<p>${greeting} ${firstName} ${howOften}${loud ? '!' : ''}</p>
        <button @click=${this.#handleClick}>Count</button>
        <slot></slot>`;
    }
  }

  return {
    tag,
    log,
    define: () => customElements.define(tag, Greeting),
    create: () => document.createElement(tag) as Greeting,
  };
}

export type Greeting = ReturnType<ReturnType<typeof prepare>['create']>;

export const shown = (element: Element) =>
  textOf(element.shadowRoot?.querySelector('p') ?? undefined);

/** As `prepare`, with one element on the page. */
export async function show(library: Library, place: HTMLElement, attributes = '') {
  const prepared = prepare(library);
  prepared.define();
  place.innerHTML = `<${prepared.tag} ${attributes}>Own text</${prepared.tag}>`;
  const element = place.firstElementChild as Greeting;
  await element.updateComplete;
  return {...prepared, element};
}
