/* Compares the elements on a page with their manifest. */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../src/its-not-ok.ts';

interface Named {
  readonly name: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly slots: readonly Named[];
      readonly cssParts: readonly Named[];
    }[];
  }[];
}

const soon = new Date(Date.now() + 7_200_000).toISOString();
const pages: readonly TemplateResult[] = [
  html`<campaign-banner dismissible topic="online-safety"></campaign-banner>`,
  html`<event-countdown
    label="Talk"
    start=${soon}
    previous-start="2026-01-01T10:00"
    location="Kendal"
    audience="parents"
    booking="limited"
    href="/talk"
  ></event-countdown>`,
  html`<event-countdown event="next"></event-countdown>`,
  html`<helpline-card></helpline-card>`,
  html`<helpline-card
    label="Help"
    phone="01228 606060"
    email="a@example.org"
    hours="Mo-Su 09:00-17:00"
  ></helpline-card>`,
  html`<its-not-ok-signs></its-not-ok-signs>`,
];

describe('the manifest', () => {
  it('lists every part and slot of the elements on a page', async () => {
    const answer = await fetch('/dist/custom-elements.json');
    const {modules} = (await answer.json()) as Manifest;
    const known = new Map(
      modules.flatMap(({declarations}) => declarations).map((item) => [item.tagName, item]),
    );
    for (const page of pages) {
      const element = await fixture(page);
      await nextFrame();
      const {slots, cssParts} = known.get(element.localName)!;
      const root = element.shadowRoot!;
      const parts = [...root.querySelectorAll('[part]')].flatMap((node) => [...node.part]);
      expect(parts).not.to.be.empty;
      expect(cssParts.map(({name}) => name)).to.include.members(parts);
      expect(slots.map(({name}) => name)).to.include.members(
        [...root.querySelectorAll('slot')].map(({name}) => name),
      );
    }
  });
});
