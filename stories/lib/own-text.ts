/** The page's own text for each element, as the README recommends it. */
export const ownText = {
  'helpline-card': `<p>Worried about a child? NSPCC helpline: <a href="tel:08088005000">0808 800 5000</a></p>
<p>For children and young people: Childline, <a href="tel:08001111">0800 1111</a></p>
<p>In an emergency, call <a href="tel:999">999</a></p>`,
  'its-not-ok-signs': `<p>
  Worried about a child? Call the NSPCC helpline on <a href="tel:08088005000">0808 800 5000</a>.
  In an emergency, call <a href="tel:999">999</a>.
</p>`,
  'campaign-banner': `<p>
  <strong>It’s Not OK.</strong> A campaign against child exploitation in Cumbria.
  <a href="https://www.cumbriasafeguardingchildren.co.uk/" rel="noreferrer">Find out more about the campaign</a>
</p>`,
  'event-countdown': `<p>
  <a href="https://www.example.org/evening">Staying safe online: an evening for parents and carers</a>,
  Tuesday 9 February 2021, 6pm to 7:30pm, school hall
</p>`,
} as const;

export type Tag = keyof typeof ownText;
