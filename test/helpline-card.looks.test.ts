import {expect, fixture, html} from '@open-wc/testing';
import '../src/elements/helpline-card/helpline-card.define.ts';
import type {HelplineCard} from '../src/elements/helpline-card/helpline-card.ts';
import {registerPseudoLocales} from '../src/locale/pseudo.ts';
import {itIn} from './helpers/engine.ts';
import {contrast, cutOff, isVisible, visibleTexts} from './helpers/looks.ts';
import {emulateMedia} from './helpers/media.ts';
import {part, parts} from './helpers/shadow.ts';

registerPseudoLocales();

/** A card on a page with the style `home`. */
const cardIn = async (home: string, tag = '<helpline-card></helpline-card>') => {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.cssText = home;
  page.innerHTML = tag;
  const card = page.querySelector('helpline-card')!;
  await card.updateComplete;
  return card;
};

const sizeOf = (node: Element) => parseFloat(getComputedStyle(node).fontSize);

const own =
  '<helpline-card label="Safety line" phone="01228 606060" sms="85258" email="help@example.org" hours="Mo-Su 00:00-24:00"></helpline-card>';

const hostile =
  'font-size:0; line-height:0; text-transform:uppercase; text-indent:-999px; letter-spacing:9px; word-spacing:50px;' +
  'text-align:right; white-space:nowrap; font-style:italic; font-weight:100; pointer-events:none; color:transparent;' +
  'user-select:none; -webkit-user-select:none; -webkit-text-fill-color:transparent; text-shadow:0 0 9px red;' +
  'font-variant:small-caps; word-break:break-all; hyphens:auto; writing-mode:vertical-rl; cursor:none; list-style:square';

const cards = {
  bare: '<helpline-card></helpline-card>',
  'compact one': '<helpline-card compact></helpline-card>',
  'young people’s': '<helpline-card audience="young-people" heading-level="3"></helpline-card>',
  'page’s own': own,
};

describe('the look of <helpline-card>', () => {
  for (const [what, tag] of Object.entries(cards))
    for (const [where, home] of [
      ['a plain page', ''],
      ['a hostile page', hostile],
      ['a page with huge letters', 'font-size:99px'],
    ] as const)
      it(`shows the number larger than any other text on the ${what} card, on ${where}`, async () => {
        const card = await cardIn(home, tag);
        const numbers: Element[] = parts(card, 'number');
        const others = visibleTexts(card).filter(([, parent]) => !numbers.includes(parent));
        const smallest = Math.min(...numbers.map(sizeOf));
        expect(others).not.to.be.empty;
        for (const [text, parent] of others)
          expect(sizeOf(parent), text.data).to.be.within(16, smallest - 1);
        for (const [, parent] of visibleTexts(card))
          expect(getComputedStyle(parent).textTransform).to.equal('none');
      });

  it('is the same on a hostile page as on a plain one', async () => {
    const styleOf = (card: HelplineCard) =>
      ['heading', 'number', 'purpose', 'emergency', 'facts'].map((name) => {
        const style = getComputedStyle(part(card, name)!);
        return [
          ...[style.fontSize, style.lineHeight, style.textIndent, style.letterSpacing],
          ...[style.wordSpacing, style.textAlign, style.whiteSpace, style.fontStyle, style.color],
          ...[style.fontWeight, style.pointerEvents, style.textShadow, style.webkitTextFillColor],
          ...[style.fontVariant, style.wordBreak, style.writingMode],
        ];
      });
    const plain = styleOf(await cardIn(''));
    expect(styleOf(await cardIn(hostile))).to.deep.equal(plain);
  });

  for (const home of ['', hostile])
    it(`lets a visitor select the number on ${home ? 'a hostile' : 'a plain'} page`, async () => {
      const number = part(await cardIn(home), 'number')!;
      const style = getComputedStyle(number);
      expect(style.userSelect || style.webkitUserSelect).to.equal('text');
    });

  for (const lang of ['en', 'ar-XB'])
    for (const [what, tag] of Object.entries(cards))
      for (const width of [320, 256])
        it(`cuts no text off and needs no scrolling at ${width}px in ${lang}, on the ${what} card`, async () => {
          const card = await cardIn(
            `width:${width}px`,
            tag.replace('<helpline-card', `$& lang="${lang}"`),
          );
          expect(card.parentElement!.scrollWidth).to.equal(width);
          expect(cutOff(card)).to.deep.equal([]);
        });

  it('cuts no text off when a visitor doubles the size of letters, at 320px', async () => {
    const root = document.documentElement;
    root.style.fontSize = '200%';
    try {
      for (const tag of Object.values(cards)) {
        const card = await cardIn('width:320px', tag.replace('01228 606060', '01228606060'));
        expect(sizeOf(part(card, 'emergency')!)).to.equal(32);
        expect(cutOff(card)).to.deep.equal([]);
      }
    } finally {
      root.style.fontSize = '';
    }
  });

  it('keeps a number on one line where there is room for it', async () => {
    const card = await cardIn('width:320px', own);
    for (const number of parts(card, 'number')) {
      const range = document.createRange();
      range.selectNodeContents(number);
      expect(range.getBoundingClientRect().height).to.be.below(sizeOf(number) * 1.6);
    }
  });

  it('cuts no digit off a long number in a narrow column', async () => {
    const card = await cardIn(
      'width:200px',
      '<helpline-card phone="+441228606060123" label="Safety line"></helpline-card>',
    );
    expect(cutOff(card)).to.deep.equal([]);
  });

  it('keeps the number left to right, and its digits together, on a right-to-left page', async () => {
    const card = await cardIn('direction:rtl', '<helpline-card lang="ar-XB"></helpline-card>');
    for (const number of parts(card, 'number'))
      expect(getComputedStyle(number).direction).to.equal('ltr');
    expect(getComputedStyle(part(card, 'base')!).direction).to.equal('rtl');
  });

  it('has only names and numbers when compact, and 999 is one of them', async () => {
    const card = await cardIn('', '<helpline-card compact></helpline-card>');
    for (const name of ['purpose', 'facts', 'notes', 'link'])
      expect(parts(card, name).filter(isVisible).length, name).to.equal(0);
    for (const name of ['name', 'number', 'emergency', 'heading'])
      expect(parts(card, name).every(isVisible), name).to.be.true;
  });

  for (const [kind, address] of [
    ['sms', '85258'],
    ['email', 'help@example.org'],
    ['href', 'https://example.org'],
  ] as const)
    it(`has the ${kind} even when compact, if there is no number to call`, async () => {
      const card = await cardIn(
        '',
        `<helpline-card compact label="Safety line" ${kind}="${address}"></helpline-card>`,
      );
      expect(parts(card, 'link').filter(isVisible).length).to.equal(1);
    });

  it('takes the colours of its own tokens before those of the brand', async () => {
    const card = await cardIn(
      '--its-not-ok-accent:rgb(1, 2, 3); --its-not-ok-text:rgb(4, 5, 6); --helpline-card-text:rgb(7, 8, 9)',
    );
    expect(getComputedStyle(part(card, 'number')!).color).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(part(card, 'heading')!).color).to.equal('rgb(7, 8, 9)');
  });

  for (const scheme of ['light', 'dark'])
    it(`is readable in ${scheme} colours`, async () => {
      const card = await cardIn(`color-scheme:${scheme}`);
      const ground = getComputedStyle(part(card, 'base')!).backgroundColor;
      for (const name of ['heading', 'number', 'purpose', 'facts', 'notes', 'link'])
        expect(contrast(getComputedStyle(part(card, name)!).color, ground), name).to.be.above(4.5);
      const emergency = getComputedStyle(part(card, 'emergency')!);
      expect(contrast(emergency.color, emergency.backgroundColor)).to.be.above(4.5);
      await expect(card).to.be.accessible();
    });

  const onlyChromium = itIn(['chromium'], 'only Chromium emulates media');

  for (const scheme of ['light', 'dark'])
    onlyChromium(
      `prints every line in ink that shows on white paper, from a ${scheme} page`,
      async () => {
        const card = await cardIn(`color-scheme:${scheme}`);
        await emulateMedia({media: 'print'});
        expect(matchMedia('print').matches).to.be.true;
        for (const [text, parent] of visibleTexts(card))
          expect(
            contrast(getComputedStyle(parent).color, 'rgb(255, 255, 255)'),
            text.data,
          ).to.be.above(4.5);
        // Browsers do not print backgrounds, so the line must be readable without one.
        expect(getComputedStyle(part(card, 'emergency')!).backgroundColor).to.equal(
          'rgba(0, 0, 0, 0)',
        );
        const printed = parts(card, 'number')
          .filter(isVisible)
          .map((one) => one.textContent);
        expect(printed).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
      },
    );

  onlyChromium('is readable in forced colours, with its edges', async () => {
    await emulateMedia({'forced-colors': 'active'});
    const card = await cardIn('');
    expect(matchMedia('(forced-colors: active)').matches).to.be.true;
    const system = (name: string) => {
      card.parentElement!.style.color = name;
      return getComputedStyle(card.parentElement!).color;
    };
    for (const number of parts(card, 'number'))
      expect(getComputedStyle(number).color).to.equal(system('LinkText'));
    const emergency = getComputedStyle(part(card, 'emergency')!);
    expect(emergency.backgroundColor).to.equal(system('Canvas'));
    expect(emergency.color).to.equal(system('CanvasText'));
    for (const name of ['base', 'emergency']) {
      const style = getComputedStyle(part(card, name)!);
      expect(style.borderTopStyle).to.equal('solid');
      expect(style.borderTopColor).not.to.equal(style.backgroundColor);
    }
  });
});
