/* The elements stay readable in the default colours, and in every brand that designers can try. */
import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../src/its-not-ok.ts';
import {brands, type Scheme, type Tokens} from '../stories/brands.ts';
import {contrast} from './helpers/looks.ts';
import {part, parts} from './helpers/shadow.ts';

const show = async (scheme: Scheme, tokens: Partial<Tokens> = {}) => {
  const page = await fixture<HTMLElement>(
    `<div style="color-scheme: ${scheme}">
      <helpline-card></helpline-card>
      <its-not-ok-signs></its-not-ok-signs>
      <campaign-banner topic="online-safety" dismissible></campaign-banner>
      <event-countdown label="Evening" start="2999-12-01T18:00" previous-start="2999-11-01T18:00" href="/evening"></event-countdown>
    </div>`,
  );
  for (const [name, value] of Object.entries(tokens))
    page.style.setProperty(`--its-not-ok-${name}`, value);
  return page;
};

/** The colours in which an element shows the tokens. */
const coloursOf = (host: Element) => {
  const {color, backgroundColor, borderBottomColor} = getComputedStyle(part(host, 'base')!);
  return {text: color, surface: backgroundColor, border: borderBottomColor};
};

const all: [name: string, scheme: Scheme, tokens?: Tokens][] = [
  ['the defaults', 'light'],
  ['the defaults', 'dark'],
];
for (const [name, {light, dark}] of Object.entries(brands))
  all.push([name, 'light', light], [name, 'dark', dark]);

describe('the colours of', () => {
  for (const [name, scheme, tokens] of all) {
    it(`${name}, ${scheme}: give texts a contrast of at least 4.5, and edges at least 3`, async () => {
      const page = await show(scheme, tokens);
      const get = (tag: string) => page.querySelector(tag)!;
      for (const element of page.children) {
        const tag = element.localName;
        const {text, surface, border} = coloursOf(element);
        expect(contrast(text, surface), `${tag} text`).to.be.at.least(4.5);
        expect(contrast(border, surface), `${tag} edge`).to.be.at.least(3);
        // These parts have the colour of muted text, or the accent.
        for (const names of [
          'facts',
          'notes',
          'intro',
          'previous',
          'link',
          'number',
          'topic-name',
          'topic',
          'state',
          'dismiss',
          'calendar-button',
        ])
          for (const node of parts(element, names)) {
            const {color, backgroundColor} = getComputedStyle(node);
            if (node.closest('.strong')) continue;
            expect(backgroundColor, `${tag} ${names}`).to.equal('rgba(0, 0, 0, 0)');
            expect(contrast(color, surface), `${tag} ${names}`).to.be.at.least(4.5);
          }
      }
      const onAccent = [
        part(get('helpline-card'), 'emergency')!,
        parts(get('its-not-ok-signs'), 'number').at(-1)!,
        part(get('campaign-banner'), 'link')!,
      ];
      for (const node of onAccent) {
        const {color, backgroundColor} = getComputedStyle(node);
        expect(contrast(color, backgroundColor), node.part.value).to.be.at.least(4.5);
        const {surface} = coloursOf(get('helpline-card'));
        expect(contrast(backgroundColor, surface), `ground of ${node.part.value}`).to.be.at.least(
          3,
        );
      }
    });

    it(`${name}, ${scheme}: make the focus visible on each background`, async () => {
      const page = await show(scheme, tokens);
      const get = (tag: string) => page.querySelector(tag)!;
      await sendKeys({press: 'Tab'});
      const card = get('helpline-card');
      const [first, , emergency] = parts(card, 'number');
      const accent = getComputedStyle(part(card, 'emergency')!).backgroundColor;
      for (const [node, ground] of [
        [first!, coloursOf(card).surface],
        [emergency!, accent],
        [part(get('campaign-banner'), 'link')!, coloursOf(card).surface],
      ] as const) {
        node.focus();
        const {outlineColor, outlineStyle} = getComputedStyle(node);
        expect(outlineStyle).to.equal('solid');
        expect(contrast(outlineColor, ground), node.part.value).to.be.at.least(3);
      }
    });
  }

  it('the campaign’s brand are the default colours', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const looks = async (tokens?: Tokens) => {
        const page = await show(scheme, tokens);
        const card = page.querySelector('helpline-card')!;
        const {color, backgroundColor} = getComputedStyle(part(card, 'emergency')!);
        const {borderRadius} = getComputedStyle(part(card, 'base')!);
        const facts = getComputedStyle(part(card, 'facts')!).color;
        return {...coloursOf(card), color, backgroundColor, borderRadius, facts};
      };
      expect(await looks()).to.deep.equal(await looks(brands.campaign[scheme]));
    }
  });
});
