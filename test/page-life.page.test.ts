/* A page can move, clone and replace elements many times. Each element works afterwards, and the page keeps nothing of old ones. */
import {expect, waitUntil} from '@open-wc/testing';
import {elementsOf, openPage, upgraded} from './helpers/page.ts';
import {part, parts, textOf, texts} from './helpers/shadow.ts';

const start = new Date(Date.now() + 30 * 60_000).toISOString();

const elements = `
  <helpline-card></helpline-card>
  <helpline-card label="Office" phone="01228 606060" hours="Mo-Su 00:00-24:00"></helpline-card>
  <its-not-ok-signs></its-not-ok-signs>
  <campaign-banner></campaign-banner>
  <event-countdown label="Evening" start="${start}"></event-countdown>
  <div lang="pl"><helpline-card></helpline-card></div>`;

interface Counts {
  listeners: number;
  timers: number;
  observers: number;
  observed: number;
}

const cycles: Record<string, (stage: Element) => void> = {
  'moves them': (stage) => stage.append(...stage.children),
  'removes them and puts them back': (stage) => {
    const nodes = [...stage.children];
    stage.replaceChildren();
    stage.append(...nodes);
  },
  'clones them, and removes the originals': (stage) => {
    const clones = [...stage.children].map((node) => node.cloneNode(true));
    stage.replaceChildren(...clones);
  },
  'sets its HTML again': (stage) => {
    stage.innerHTML = elements;
  },
  'reads its HTML and writes it back': (stage) => {
    const {innerHTML} = stage;
    stage.innerHTML = '';
    stage.innerHTML = innerHTML;
  },
  'swaps its body, and goes back to a clone that it has kept': ({ownerDocument: page}) => {
    const kept = page.body.cloneNode(true);
    page.body.replaceWith(page.createElement('body'));
    page.body.replaceWith(kept);
  },
  'adopts them from another document': (stage) => {
    const other = stage.ownerDocument.implementation.createHTMLDocument();
    for (const node of [...stage.children]) stage.append(other.adoptNode(node));
  },
};

describe('a page that, a hundred times,', () => {
  for (const [what, cycle] of Object.entries(cycles))
    it(what, async function () {
      this.timeout(15_000);
      const page = await openPage(`<!doctype html><html lang="en-GB"><script>
        window.complaints = [];
        for (const type of ['error', 'unhandledrejection'])
          addEventListener(type, (event) => complaints.push(String(event.reason ?? event.message)));
        </script><script src="/test/hosts/count.js"></script><script type="module" src="/raw/cdn/its-not-ok.js"></script>
        <body><main>${elements}</main></body></html>`);
      const view = page.defaultView as Window & {counts?: () => Counts; complaints?: string[]};
      const settled = async () => {
        await upgraded(page);
        await waitUntil(() =>
          textOf(page.querySelector('[label=Office]')!.shadowRoot!.querySelector('[part=hours]')!),
        );
        await waitUntil(() => part(page.querySelector('[lang=pl] *')!, 'base')!.lang === 'pl');
      };
      await settled();
      cycle(page.querySelector('main')!);
      await settled();
      const before = view.counts!();
      for (let i = 0; i < 100; i++) {
        cycle(page.querySelector('main')!);
        // Run most cycles in a row. Let the elements render after every tenth.
        if (i % 10 === 0) await new Promise((resolve) => view.requestAnimationFrame(resolve));
      }
      await settled();
      expect(view.counts!()).to.deep.equal(before);
      expect(before).to.deep.equal({listeners: 2, timers: 1, observers: 1, observed: 3});

      expect(elementsOf(page)).to.have.length(6);
      for (const host of elementsOf(page)) expect(parts(host, 'base')).to.have.length(1);
      let calls = 0;
      page.body.addEventListener('helpline-call', (event) => {
        event.preventDefault();
        calls++;
      });
      const card = page.querySelector('helpline-card')!;
      expect(texts(card, 'number')).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
      part(card, 'number')!.click();
      expect(calls).to.equal(1);

      page.querySelector('main')!.replaceChildren();
      await waitUntil(() => view.counts!().timers === 0, 'a timer is still set');
      expect(view.counts!()).to.deep.equal({listeners: 0, timers: 0, observers: 0, observed: 0});
      expect(view.complaints).to.deep.equal([]);
    });
});
