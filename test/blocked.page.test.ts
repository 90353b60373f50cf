/* When the script does not arrive, or reader mode leaves it out, every number stays readable and dialable. */
import {expect, waitUntil} from '@open-wc/testing';
import {elementsOf, openPage, schoolPage, upgraded, type PageOptions} from './helpers/page.ts';
import {textOf, texts} from './helpers/shadow.ts';

type Edit = (html: string) => string;

/** The two pages that we give partners as examples: the README’s snippet, and the school’s page. */
const pages: Record<string, (edit: Edit) => Promise<string>> = {
  'the README’s snippet': async (edit) => {
    const readme = await (await fetch('/README.md')).text();
    const snippet = /```html\n([^]*?)```/.exec(readme)![1]!;
    return edit(`<!doctype html><html lang="en-GB"><head></head><body>${snippet}</body></html>`);
  },
  'the school’s page': schoolPage,
};

const withoutScript: Record<string, [edit: Edit, options?: PageOptions]> = {
  'does not exist': [(html) => html.replace(/src="[^"]*its-not-ok\.js/, 'src="/raw/cdn/gone.js')],
  'comes from a host that does not exist': [
    (html) => html.replace(/src="[^"]*its-not-ok\.js/, 'src="http://localhost:9/its-not-ok.js'),
  ],
  'is blocked by the page’s policy': [
    (html) =>
      html.replace(
        '<head>',
        `<head><meta http-equiv="Content-Security-Policy" content="script-src 'none'">`,
      ),
  ],
  'does not run because scripts are switched off': [(html) => html, {scripts: false}],
};

const school = ['0808 800 5000', '0800 1111', '999'];

/** The numbers that a visitor can tap. Checks that each link is visible, not covered, and dials the number that it shows. */
function dialable(page: Document): string[] {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
  for (const link of links) {
    expect(link.checkVisibility({visibilityProperty: true}), link.href).to.be.true;
    link.scrollIntoView();
    const {left, top, width, height} = link.getBoundingClientRect();
    expect(height, link.href).to.be.above(10);
    const hit = page.elementFromPoint(left + width / 2, top + height / 2);
    expect(hit === link, `${link.href} is covered`).to.be.true;
    expect(textOf(link).replace(/\D/g, '')).to.equal(link.href.slice('tel:'.length));
  }
  return links.map(textOf);
}

for (const [name, pageOf] of Object.entries(pages))
  describe(`${name}, whose script`, () => {
    for (const [what, [edit, options]] of Object.entries(withoutScript))
      it(`${what}, keeps every number readable and dialable`, async () => {
        const page = await openPage(await pageOf(edit), options);
        for (const element of elementsOf(page)) {
          expect(element.matches(':not(:defined)')).to.be.true;
          expect(textOf(element)).not.to.equal('');
        }
        expect(dialable(page)).to.include.members(school);
      });
  });

describe('reader mode', () => {
  interface Reader {
    Readability: new (page: Document) => {parse(): {content: string} | null};
  }

  /** The page as Firefox's reader mode shows it: another document, from the light DOM alone. */
  async function read(page: Document): Promise<Document> {
    const desk = await openPage(
      '<!doctype html><script src="/packages/@mozilla/readability/Readability.js"></script>',
    );
    const {Readability} = desk.defaultView as unknown as Reader;
    const article = new Readability(page.cloneNode(true) as Document).parse();
    return openPage(`<!doctype html>${article!.content}`, {scripts: false});
  }

  const sentence =
    'Children do not always say that something is wrong, and a change in how they behave, sleep or spend may be the only sign. ';
  const article = (content: string, script: string) => `<!doctype html><html lang="en-GB">
    <head><title>Keeping children safe</title><script type="module" src="/raw/cdn/${script}"></script></head>
    <body><nav><a href="#">Home</a></nav><main><article><h1>Keeping children safe</h1>
    <p>${sentence.repeat(3)}</p>${content}<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}</p></article></main></body></html>`;

  const pages = {
    'an article': async (script: string) => {
      const html = new DOMParser().parseFromString(await schoolPage(), 'text/html');
      return article(
        elementsOf(html)
          .map(({outerHTML}) => outerHTML)
          .join(''),
        script,
      );
    },
    'the school’s page': (script: string) =>
      schoolPage((html) => html.replace(/src="[^"]*its-not-ok\.js/, `src="/raw/cdn/${script}`)),
  };
  for (const name of ['an article', 'the school’s page'] as const)
    for (const [when, script] of [
      ['before the script arrives', 'gone.js'],
      ['after the elements have rendered', 'its-not-ok.js'],
    ] as const)
      it(`keeps the numbers of ${name}, ${when}`, async () => {
        const page = await openPage(await pages[name](script));
        if (script !== 'gone.js') await upgraded(page);
        expect(dialable(await read(page))).to.include.members(school);
      });
});

describe('<helpline-card> whose lazy file does not arrive', () => {
  it('shows its number without opening hours, and logs nothing', async () => {
    const page = await openPage(`<!doctype html><html lang="en-GB">
      <script>
        window.complaints = [];
        for (const type of ['error', 'warn']) console[type] = (text) => complaints.push(String(text));
        for (const type of ['error', 'unhandledrejection'])
          addEventListener(type, (event) => complaints.push(String(event.reason ?? event.message)));
      </script>
      <script type="module" src="/no-lazy-files/cdn/its-not-ok.js"></script>
      <helpline-card label="Office" phone="01228 606060" hours="Mo-Su 00:00-24:00"></helpline-card></html>`);
    await upgraded(page);
    const card = page.querySelector('helpline-card')!;
    const view = page.defaultView as Window & {complaints?: string[]};
    const asked = () =>
      view.performance
        .getEntriesByType('resource')
        .filter(({name}) => name.includes('opening-text'));
    await waitUntil(() => asked().length, 'the card did not request the file');
    card.audience = 'young-people';
    await card.updateComplete;
    expect(texts(card, 'number')).to.deep.equal(['01228 606060', '999']);
    expect(texts(card, 'hours')).to.deep.equal(['']);
    expect(view.complaints).to.deep.equal([]);
  });
});
