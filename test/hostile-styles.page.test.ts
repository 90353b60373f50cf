/* On a page whose style sheet is hostile or careless, the elements stay visible, readable and in their own colours. */
import {expect, waitUntil} from '@open-wc/testing';
import {itIn} from './helpers/engine.ts';
import {tags} from './helpers/manifest.ts';
import {elementsOf, openPage, upgraded} from './helpers/page.ts';
import {part, parts, textOf} from './helpers/shadow.ts';

const ours = `:is(${tags.join()})`;

const sheets: Record<string, string> = {
  'unsets every property': '* {all: unset !important}',
  'resets every property': '* {all: initial !important}',
  'makes every property inherit': 'body * {all: inherit !important}',
  'makes every box inline': 'body * {display: inline !important}',
  'makes every box flexible': 'body * {display: flex !important}',
  'makes every box a table cell': 'body * {display: table-cell !important}',
  'hides undefined elements': ':not(:defined) {display: none !important; visibility: hidden}',
  'hides empty elements': ':empty {display: none}',
  'hides the elements as an ad blocker does': `${ours} {display: none !important}`,
  'hides everything except its own article': 'main > *:not(article) {display: none !important}',
  'sets every font size to 0': '* {font-size: 0 !important}',
  'has small, unusual fonts':
    'html {font-size: 50%} body {font: italic small-caps 300 8px/1 monospace; font-stretch: 50%}',
  'runs from right to left':
    '* {direction: rtl !important; unicode-bidi: bidi-override !important}',
  'changes the case and spacing of letters': `* {text-transform: uppercase !important; letter-spacing: 2em !important; word-spacing: 9em !important;
    text-indent: -999em !important; text-align: end !important; white-space: nowrap !important; quotes: none !important}`,
  'allows no clicks':
    '* {pointer-events: none !important; user-select: none !important; cursor: wait !important; touch-action: none !important}',
  'has transparent text': `* {color: transparent !important; -webkit-text-fill-color: transparent !important;
    -webkit-text-stroke: 9px red !important; text-shadow: 0 0 9px red !important; caret-color: red !important}`,
  'makes everything red': `* {color: red !important; background: red !important; border: 9px solid red !important;
    outline: red solid 9px !important; accent-color: red !important; fill: red !important; mix-blend-mode: normal !important}`,
  'puts lines on top of each other':
    '* {line-height: 0 !important; vertical-align: top !important}',
  'writes vertically':
    '* {writing-mode: vertical-rl !important; text-orientation: upright !important}',
  'floats the elements and gives them columns': `${ours} {float: right !important; columns: 5 !important; column-width: 1px !important}`,
  'takes an element out of the flow': 'event-countdown {position: absolute !important}',
  'turns the elements': `${ours} {transform: rotate(3deg) !important; perspective: 1px !important}`,
  enlarges: `${ours} {zoom: 1.2 !important}`,
  'puts everything on top': '* {position: relative !important; z-index: 2147483647 !important}',
  'clears every float':
    '*::before, *::after {content: " " !important; display: table !important; clear: both !important}',
  'marks every list and heading': `a, p, li, ul, h2, h3, summary, button, [part] {all: unset !important; display: none !important}
    ::marker {content: "→" !important}`,
};

const elements = `
  <helpline-card></helpline-card>
  <its-not-ok-signs topic="online-safety"><p>Call <a href="tel:999">999</a></p></its-not-ok-signs>
  <campaign-banner dismissible></campaign-banner>
  <event-countdown label="Evening" start="2099-01-01T18:00" href="https://example.org/"></event-countdown>`;

async function pageWith(css: string, content = elements): Promise<Document> {
  const page = await openPage(
    `<!doctype html><html lang="en-GB"><head><style>html, body {display: block !important}${css}</style>
    <script type="module" src="/raw/cdn/its-not-ok.js"></script></head><body><main>${content}</main></body></html>`,
  );
  await upgraded(page);
  return page;
}

const properties = [
  ...['color', 'background-color', 'border-top-color', 'outline-color', '-webkit-text-fill-color'],
  ...['-webkit-text-stroke-width', 'text-shadow', 'opacity', 'accent-color', 'caret-color'],
  ...['font-size', 'font-style', 'font-weight', 'font-variant-caps', 'line-height', 'direction'],
  ...['text-transform', 'letter-spacing', 'word-spacing', 'text-indent', 'text-align'],
  ...['white-space', 'writing-mode', 'visibility', 'pointer-events', 'user-select', 'cursor'],
];

/** The computed styles of every node inside an element. Rounded, because engines round zoomed sizes differently. */
const looks = (host: Element) =>
  [...host.shadowRoot!.querySelectorAll(':not(slot[hidden])')].flatMap((node) => {
    const style = node.ownerDocument.defaultView!.getComputedStyle(node);
    return properties.map(
      (name) =>
        `${host.localName} ${node.localName} ${name}: ${style.getPropertyValue(name).replace(/[\d.]+(?=px)/g, (px) => `${Math.round(Number(px))}`)}`,
    );
  });

describe('a page whose style sheet', () => {
  let clean: string[][];

  before(async () => {
    clean = elementsOf(await pageWith('')).map(looks);
  });

  for (const [what, css] of Object.entries(sheets)) {
    const test =
      what === 'enlarges'
        ? itIn(
            ['chromium', 'firefox'],
            'WebKit measures boxes before their zoom, and rounds line heights after it',
          )
        : it;
    test(what, async () => {
      const page = await pageWith(css);
      elementsOf(page).forEach((host, i) => {
        const {localName} = host;
        const {width, height} = part(host, 'base')!.getBoundingClientRect();
        expect(part(host, 'base')!.checkVisibility(), localName).to.be.true;
        expect(Math.min(width, height), localName).to.be.above(60);
        expect(looks(host).filter((line, n) => line !== clean[i]![n])).to.deep.equal([]);
        for (const node of parts(host, 'number')) {
          expect(parseFloat(page.defaultView!.getComputedStyle(node).fontSize)).to.be.at.least(16);
          node.scrollIntoView({block: 'center', inline: 'center'});
          const box = node.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          expect(host.shadowRoot!.elementFromPoint(x, y) === node, textOf(node)).to.be.true;
        }
      });
    });
  }

  it('is compared with a page on which no text of the elements is under 16 px', () => {
    const sizes = clean.flat().flatMap((text) => /font-size: ([\d.]+)px/.exec(text)?.[1] ?? []);
    expect(Math.min(...sizes.map(Number))).to.be.at.least(16);
  });
});

/* A page may hide an element on purpose. */
describe('an element that its page hides', () => {
  for (const [how, html] of Object.entries({
    'with `hidden`': '<helpline-card hidden></helpline-card>',
    'as scripts do, in its style': '<helpline-card style="display: none"></helpline-card>',
    'with its parent': '<div style="display: none"><helpline-card></helpline-card></div>',
    'as closed menus do': '<div style="visibility: hidden"><helpline-card></helpline-card></div>',
  }))
    it(`is not shown: ${how}`, async () => {
      const page = await pageWith('* {color: black}', html);
      const [host] = elementsOf(page);
      expect(part(host!, 'base')!.checkVisibility({visibilityProperty: true})).to.be.false;
    });

  it('is not shown after a visitor has closed it, even when the page’s style sheet says otherwise', async () => {
    const page = await pageWith('* {display: block !important}', '<campaign-banner dismissible>');
    const [host] = elementsOf(page);
    part(host!, 'dismiss')!.click();
    await waitUntil(() => !host!.getClientRects().length, 'the closed banner still has a box');
  });

  it('never covers content that the page puts on top', async () => {
    const page = await pageWith(
      'aside {position: fixed; inset: 0; z-index: 1}',
      `${elements}<aside></aside>`,
    );
    for (const host of elementsOf(page)) {
      host.scrollIntoView();
      const {left, top} = host.getBoundingClientRect();
      expect(page.elementFromPoint(left + 30, top + 30)!.localName).to.equal('aside');
    }
  });
});
