/* The languages of the built script, on pages of their own, as a visitor gets them. */
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {examplePage, openPage, upgraded} from './helpers/page.ts';
import {textOf} from './helpers/shadow.ts';

const address = (path: string) => new URL(path, location.href).href;
const script = (path: string) => `<script type="module" src="${address(path)}"></script>`;

const english = 'Worried about a child?';
const polish = 'Martwisz się o dziecko?';
const welsh = 'Poeni am blentyn?';

const headings = (page: Document) =>
  [...page.querySelectorAll('helpline-card')].map(({shadowRoot}) =>
    textOf(shadowRoot!.querySelector('h2')!),
  );

const shows = (page: Document, ...expected: string[]) =>
  waitUntil(() => headings(page).join() === expected.join(), `not ${expected.join(', ')}`);

const loaded = (page: Document) =>
  page
    .defaultView!.performance.getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((path) => path.includes('/locales/'));

/** Records the warnings of the page. */
const listening = '<script>window.said = []; console.warn = (text) => said.push(text);</script>';
const said = (page: Document) => (page.defaultView as Window & {said?: string[]}).said;

describe('the languages of the script', () => {
  it('are loaded when the page needs them, each once', async () => {
    const page = await openPage(
      `<!doctype html><html lang="pl">${script('/dist/cdn/its-not-ok.js')}
      <helpline-card></helpline-card><helpline-card></helpline-card>
      <div lang="cy"><helpline-card></helpline-card></div><its-not-ok-signs></its-not-ok-signs>`,
    );
    await shows(page, polish, polish, welsh);
    expect(
      loaded(page)
        .map((path) => path.replace(/-\w+/, ''))
        .sort(),
    ).to.deep.equal(['/dist/cdn/locales/cy.js', '/dist/cdn/locales/pl.js']);
    page.documentElement.lang = 'en';
    await shows(page, english, english, welsh);
    page.documentElement.lang = 'pl';
    await shows(page, polish, polish, welsh);
    expect(loaded(page)).to.have.length(2);
  });

  it('are the same files for the scripts with one element', async () => {
    const page = await openPage(
      `<!doctype html><html lang="pl">${script('/dist/cdn/helpline-card.js')}
      ${script('/dist/cdn/campaign-banner.js')}
      <helpline-card></helpline-card><campaign-banner></campaign-banner>`,
    );
    await shows(page, polish);
    const list = (await (await fetch('/dist/cdn/languages.json')).json()) as {
      language: string;
      file: string;
      draft: boolean;
    }[];
    const {file, draft} = list.find(({language}) => language === 'pl')!;
    expect(loaded(page)).to.deep.equal([`/dist/cdn/${file}`]);
    expect(draft).to.be.true;
  });

  it('leave English in place until they have arrived', async () => {
    const page = await openPage(
      `<!doctype html><html lang="pl">${script('/slow/cdn/its-not-ok.js')}
      <helpline-card></helpline-card><footer></footer>`,
      // In some engines a page counts as loaded only when its languages are loaded.
      {early: true},
    );
    await upgraded(page);
    expect(headings(page)).to.deep.equal([english]);
    const base = page
      .querySelector('helpline-card')!
      .shadowRoot!.querySelector<HTMLElement>('div')!;
    expect(base.lang).to.equal('en-GB');
    await shows(page, polish);
    expect(base.lang).to.equal('pl');
    // The element stays in Polish until Welsh has arrived. When the page goes back to Polish first, Welsh is never shown.
    page.documentElement.lang = 'cy';
    await aTimeout(100);
    expect(headings(page)).to.deep.equal([polish]);
    page.documentElement.lang = 'pl';
    await aTimeout(500);
    expect(headings(page)).to.deep.equal([polish]);
  });

  it('leave English in place and warn once when they fail, and are tried again at the next change', async () => {
    const page = await openPage(
      `<!doctype html><html lang="pl">${listening}
      ${script(`/flaky/${Date.now()}${Math.random().toString(36).slice(2)}/cdn/its-not-ok.js`)}
      <helpline-card></helpline-card><helpline-card></helpline-card>`,
    );
    await waitUntil(() => said(page)?.length);
    await upgraded(page);
    expect(said(page)).to.deep.equal(['The texts for lang="pl" did not load, so English stays.']);
    expect(headings(page)).to.deep.equal([english, english]);
    page.documentElement.lang = 'pl-PL';
    await shows(page, polish, polish);
    expect(said(page)).to.have.length(1);
  });

  it('can be added or changed by a script of the page, by the ids of the texts', async () => {
    const page = await openPage(
      `<!doctype html><html lang="de">${script('/dist/cdn/its-not-ok.js')}
      <script type="module">
        import {registerLocale} from '${address('/dist/cdn/its-not-ok.js')}';
        registerLocale('de', {
          'helpline-card.heading': 'Sorgen um ein Kind?',
          'helpline-card.silent': 'Rufen Sie {0} an.',
        });
        registerLocale('pl', {'helpline-card.heading': 'Niepokoisz się?'});
      </script>
      <helpline-card></helpline-card><div lang="pl"><helpline-card></helpline-card></div>`,
    );
    await shows(page, 'Sorgen um ein Kind?', 'Niepokoisz się?');
    const [german, polishCard] = [...page.querySelectorAll('helpline-card')];
    expect(textOf(german!.shadowRoot!.querySelector('[part=notes]')!)).to.contain(
      'Rufen Sie 999 an.',
    );
    // The page's text wins over the text of our file, although the file arrives later.
    await waitUntil(
      () => textOf(polishCard!.shadowRoot!.querySelector('[part=facts]')!) !== 'Free to call.',
    );
    expect(headings(page)[1]).to.equal('Niepokoisz się?');
  });

  it('are loaded from another origin, under a strict policy', async () => {
    const origin = location.origin.replace('localhost', '127.0.0.1');
    expect(origin).not.to.equal(location.origin);
    const page = await openPage(
      `<!doctype html><html lang="pl"><meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; script-src ${origin}; require-trusted-types-for 'script'">
      <script type="module" src="${origin}/dist/cdn/its-not-ok.js"></script>
      <helpline-card></helpline-card>`,
    );
    await shows(page, polish);
  });

  it('serve the example page, Polish and Arabic side by side', async () => {
    const page = await openPage(await examplePage('languages'), {width: 320});
    await shows(page, polish);
    const signs = page.querySelector('its-not-ok-signs')!.shadowRoot!;
    await waitUntil(() => signs.querySelector('[dir=rtl][lang=ar]'));
    expect(page.documentElement.scrollWidth).to.be.at.most(320);
  });
});
