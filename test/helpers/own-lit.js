/* A host's application, with its own Lit. */
import {LitElement, html} from 'lit';

customElements.define(
  'hosts-own',
  class extends LitElement {
    render() {
      return html`Own ${'Lit'}`;
    }
  },
);
