/* The application of a host's page, with its own copy of Lit. */
import {LitElement, html} from 'lit';

customElements.define(
  'hosts-own',
  class extends LitElement {
    render() {
      return html`Own ${'Lit'}`;
    }
  },
);
