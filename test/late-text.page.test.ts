/* The page's own text arrives after the element: from a slow server, or from a script. */
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {elementsOf, openPage, upgraded} from './helpers/page.ts';
import {readingOf, texts} from './helpers/shadow.ts';

const ownText = '<p>Our lead: <a href="tel:01228606060">01228 606060</a></p>';
const ownWords = 'Our lead: 01228 606060';

const start = '<!doctype html><html lang="en-GB"><script>console.warn = () => {};</script>';
const module = '<script type="module" src="/raw/cdn/its-not-ok.js"></script>';

/** Opens a page with an empty element, which has rendered. */
async function open(html: string): Promise<HTMLElement> {
  const page = await openPage(start + module + html);
  await upgraded(page);
  return elementsOf(page)[0]!;
}

/** A page that arrives in two pieces: the element has rendered before the parser comes to the text inside it. */
const slowly =
  (script: string) =>
  async (html: string): Promise<HTMLElement> => {
    const page = await openPage('');
    const [beginning, end] = html.split(/(?=<\/(?:[a-z]+-)+[a-z]+>)/);
    page.open();
    page.write(start + script + beginning!);
    await waitUntil(() => elementsOf(page).length, 'not parsed');
    await upgraded(page);
    expect(page.readyState).to.equal('loading');
    page.write(ownText + end!);
    page.close();
    return elementsOf(page)[0]!;
  };

/** The ways that text arrives: each opens a page with an element, and lets the text come later. */
const arrivals: Record<string, (html: string) => Promise<HTMLElement>> = {
  'in nodes that a script appends': async (html) => {
    const el = await open(html);
    const template = el.ownerDocument.createElement('template');
    template.innerHTML = ownText;
    el.append(template.content);
    return el;
  },
  'as HTML that a script sets': async (html) => {
    const el = await open(html);
    el.innerHTML = ownText;
    return el;
  },
  'in a node that takes the place of another': async (html) => {
    const el = await open(html.replace('></', '><p> </p></'));
    el.firstElementChild!.outerHTML = ownText;
    return el;
  },
  'from a slow server, after the script of a tag manager': slowly(
    `<script>
      document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/raw/cdn/its-not-ok.js'}));
    </script>`,
  ),
  'from a slow server, after import()': slowly('<script>import("/raw/cdn/its-not-ok.js")</script>'),
  'from a slow server, after the classic script': slowly(
    '<script src="/raw/cdn/its-not-ok.classic.js"></script>',
  ),
};

/** What the elements cannot show. */
const unusable: Record<string, string> = {
  'a number that nobody can dial': '<helpline-card phone="ask at reception"></helpline-card>',
  'an unknown helpline': '<helpline-card helpline="mum"></helpline-card>',
  'a start that nobody can read':
    '<event-countdown label="Evening" start="next week"></event-countdown>',
  'an unknown event': '<event-countdown event="summer-fair"></event-countdown>',
};

/** What the elements show without the page's own text. */
const usable: Record<string, [html: string, words: string]> = {
  'a bare card': ['<helpline-card></helpline-card>', '0808 800 5000'],
  'a card of one’s own': [
    '<helpline-card label="Office" phone="01228 600000"></helpline-card>',
    '01228 600000',
  ],
  signs: ['<its-not-ok-signs></its-not-ok-signs>', 'Signs of harm online'],
  'a banner': ['<campaign-banner></campaign-banner>', 'It’s Not OK'],
  'an event': [
    '<event-countdown label="Evening" start="2099-02-09T18:00"></event-countdown>',
    '9 February 2099',
  ],
};

describe('the page’s own text, when it arrives late', () => {
  for (const [how, arrive] of Object.entries(arrivals))
    describe(how, () => {
      for (const [what, html] of Object.entries(unusable))
        it(`takes the place of ${what}`, async () => {
          const el = await arrive(html);
          await waitUntil(() => readingOf(el).includes(ownWords), readingOf(el));
          if (el.localName === 'helpline-card') expect(texts(el, 'number')).to.deep.equal(['999']);
          else expect(readingOf(el)).to.equal(ownWords);
        });

      for (const [what, [html, words]] of Object.entries(usable))
        it(`stays behind ${what}`, async () => {
          const el = await arrive(html);
          await aTimeout(50);
          expect(readingOf(el)).to.include(words);
          expect(readingOf(el)).not.to.include(ownWords);
          expect(el.textContent).to.include(ownWords);
        });
    });
});
