import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import type {HelplineCard} from 'its-not-ok-elements';
import 'its-not-ok-elements/helpline-card';
import {Help} from './help';

const audience: HelplineCard['audience'] = 'young-people';

export default async function Page() {
  const card = await collectResult(
    render(html`
      <helpline-card audience=${audience}>
        <p>Childline: <a href="tel:08001111">0800 1111</a></p>
        <p>In an emergency, call <a href="tel:999">999</a></p>
      </helpline-card>
    `),
  );
  return (
    <main>
      <h1>Keeping safe</h1>
      <Help card={card} />
    </main>
  );
}
