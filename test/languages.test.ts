import {aTimeout, expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {spy} from 'sinon';
import '../src/its-not-ok.ts';
import {HelplineCard, registerLocale} from '../src/index.ts';
import {helplines} from '../src/campaign/content/helplines.ts';
import english from '../src/locale/generated/en-GB.ts';
import {fetchTexts, languages} from '../src/locale/loaders.ts';
import {english as englishMsg} from './helpers/english.ts';
import {part, parts, textOf, texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

const headings = {
  'en-GB': 'Worried about a child?',
  ar: 'هل أنت قلق على طفل؟',
  cy: 'Poeni am blentyn?',
  pl: 'Martwisz się o dziecko?',
  ro: 'Îți faci griji pentru un copil?',
  uk: 'Хвилюєтеся за дитину?',
};

const headingOf = (card: Element) => textOf(card.shadowRoot!.querySelector('h2')!);

const shows = (card: Element, language: keyof typeof headings) =>
  waitUntil(
    () => headingOf(card) === headings[language],
    `“${headingOf(card)}” is not in ${language}`,
  );

/** Waits long enough for an observer to run, but not for a file to arrive. */
const nextMicrotasks = () => Promise.resolve().then(() => {});

async function card(lang: string): Promise<HelplineCard> {
  const page = await fixture(html`<div lang=${lang}><helpline-card></helpline-card></div>`);
  return page.querySelector('helpline-card')!;
}

describe('the language of an element', () => {
  // This test is the first, because it needs a page that has not loaded a language yet.
  it('stays when the page switches back before the texts have arrived', async () => {
    const element = await card('en');
    const renders = spy(HelplineCard.prototype, 'render' as never);
    element.parentElement!.lang = 'pl';
    await nextMicrotasks();
    element.parentElement!.lang = 'en';
    await fetchTexts('pl');
    await aTimeout(50);
    renders.restore();
    expect(renders.callCount).to.equal(0);
    await shows(element, 'en-GB');
  });

  for (const [lang, heading] of Object.entries(headings))
    it(`is that of the page: ${lang}`, async () => {
      const element = await card(lang);
      await shows(element, lang as keyof typeof headings);
      expect(headingOf(element)).to.equal(heading);
      const base = part(element, 'base')!;
      expect(base.lang).to.equal(lang);
      expect(base.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      await expect(element).to.be.accessible();
    });

  for (const [tag, language] of [
    ['pl-PL', 'pl'],
    ['PL', 'pl'],
    ['uk-Cyrl-UA', 'uk'],
    ['en-US', 'en-GB'],
    ['en', 'en-GB'],
  ] as const)
    it(`is found for the tag ${tag}`, async () => {
      await shows(await card(tag), language);
    });

  for (const tag of ['tlh', 'xx-YY-zz', 'constructor', '', '-'])
    it(`is English for lang="${tag}", and marked as English`, async () => {
      const element = await card(tag);
      await aTimeout(10);
      await shows(element, 'en-GB');
      expect(part(element, 'base')!.lang).to.equal('en-GB');
      expect(part(element, 'base')!.dir).to.equal('ltr');
      expect(warnings()).to.deep.equal([]);
    });

  it('is English, left to right, on a page in a right-to-left language that we do not have', async () => {
    const page = await fixture(html`
      <div lang="he" dir="rtl">
        <helpline-card phone="0"><p>שלום עולם</p></helpline-card>
      </div>
    `);
    const element = page.querySelector('helpline-card')!;
    expect(part(element, 'base')!.dir).to.equal('ltr');
    // The page's own text keeps its direction.
    expect(getComputedStyle(element.firstElementChild!).direction).to.equal('rtl');
  });

  it('is that of its own `lang`, when it has one', async () => {
    const element = await fixture(html`<helpline-card lang="cy"></helpline-card>`);
    await shows(element, 'cy');
  });

  it('changes with the `lang` of any ancestor, at any time', async () => {
    const page = await fixture(
      html`<div lang="pl">
        <p><helpline-card></helpline-card></p>
      </div>`,
    );
    const element = page.querySelector('helpline-card')!;
    await shows(element, 'pl');
    page.firstElementChild!.setAttribute('lang', 'uk');
    await shows(element, 'uk');
    page.firstElementChild!.removeAttribute('lang');
    await shows(element, 'pl');
    page.removeAttribute('lang');
    await shows(element, 'en-GB');
    document.documentElement.lang = 'ro';
    await shows(element, 'ro');
    document.documentElement.removeAttribute('lang');
    await shows(element, 'en-GB');
  });

  it('changes with an ancestor inside another shadow root', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({mode: 'open'}).append(inner);
    const element = document.createElement('helpline-card');
    inner.attachShadow({mode: 'closed'}).append(element);
    await element.updateComplete;
    await shows(element, 'en-GB');
    inner.lang = 'pl';
    await shows(element, 'pl');
    inner.removeAttribute('lang');
    await shows(element, 'en-GB');
    outer.lang = 'cy';
    await shows(element, 'cy');
  });

  it('changes when the element is moved', async () => {
    const page = await fixture(html`
      <div>
        <p lang="pl"><helpline-card></helpline-card></p>
        <p lang="ar"></p>
      </div>
    `);
    const element = page.querySelector('helpline-card')!;
    await shows(element, 'pl');
    page.lastElementChild!.append(element);
    await shows(element, 'ar');
    element.remove();
    page.setAttribute('lang', 'uk');
    page.append(element);
    await shows(element, 'uk');
  });

  it('is right for two elements in two languages on one page', async () => {
    const page = await fixture(html`
      <div lang="pl">
        <helpline-card></helpline-card>
        <div lang="ar"><its-not-ok-signs></its-not-ok-signs></div>
      </div>
    `);
    await shows(page.querySelector('helpline-card')!, 'pl');
    const signs = page.querySelector('its-not-ok-signs')!;
    await waitUntil(() => headingOf(signs) === 'تعرّف على العلامات');
    expect(headingOf(page.querySelector('helpline-card')!)).to.equal(headings.pl);
  });
});

describe('a change of language', () => {
  it('renders each of 200 elements once', async () => {
    const page = await fixture(html`
      <div lang="pl">${Array.from({length: 200}, () => html`<helpline-card></helpline-card>`)}</div>
    `);
    const cards = [...page.querySelectorAll('helpline-card')];
    await Promise.all(cards.map((element) => shows(element, 'pl')));
    const renders = spy(HelplineCard.prototype, 'render' as never);
    page.setAttribute('lang', 'uk');
    await Promise.all(cards.map((element) => shows(element, 'uk')));
    await nextFrame();
    renders.restore();
    expect(renders.callCount).to.equal(200);
  });

  it('does not render elements whose language stays the same', async () => {
    const page = await fixture(html`
      <div lang="en">
        <p lang="pl"></p>
        <helpline-card></helpline-card>
      </div>
    `);
    const renders = spy(HelplineCard.prototype, 'render' as never);
    page.setAttribute('lang', 'en-US');
    page.firstElementChild!.setAttribute('lang', 'uk');
    page.removeAttribute('lang');
    await aTimeout(50);
    renders.restore();
    expect(renders.callCount).to.equal(0);
  });

  it('is watched by one observer, and by none when the last element is removed', async () => {
    const observe = spy(MutationObserver.prototype, 'observe');
    const disconnect = spy(MutationObserver.prototype, 'disconnect');
    const page = await fixture(html`
      <div><helpline-card></helpline-card><campaign-banner></campaign-banner></div>
    `);
    expect(new Set(observe.thisValues).size).to.equal(1);
    page.firstElementChild!.remove();
    expect(disconnect.callCount).to.equal(0);
    page.firstElementChild!.remove();
    expect(disconnect.callCount).to.equal(1);
    observe.restore();
    disconnect.restore();
  });
});

describe('registerLocale()', () => {
  it('adds a language, and texts that it lacks stay in English', async () => {
    const element = await card('fr-CA');
    registerLocale('fr', {
      'helpline-card.heading': 'Inquiet pour un enfant ?',
      'helpline-card.silent': 'Appelez le {0}.',
    });
    await element.updateComplete;
    expect(headingOf(element)).to.equal('Inquiet pour un enfant ?');
    expect(part(element, 'base')!.lang).to.equal('fr');
    expect(textOf(part(element, 'notes'))).to.contain('Appelez le 999.');
    expect(textOf(part(element, 'facts'))).to.equal('Free to call.');
  });

  it('changes our texts, and renders only the elements that show them', async () => {
    const page = await fixture(html`
      <div>
        <div lang="cy"><helpline-card></helpline-card></div>
        <div lang="pl"><helpline-card></helpline-card></div>
      </div>
    `);
    const welsh = page.querySelector('[lang=cy] helpline-card')!;
    const polish = page.querySelector('[lang=pl] helpline-card')!;
    await shows(welsh, 'cy');
    await shows(polish, 'pl');
    const renders = spy(HelplineCard.prototype, 'render' as never);
    registerLocale('pl', {'helpline-card.free': 'Za darmo.'});
    await aTimeout(10);
    renders.restore();
    expect(textOf(part(polish, 'facts'))).to.equal('Za darmo.');
    await shows(polish, 'pl');
    expect(renders.thisValues).to.deep.equal([polish]);
    registerLocale('pl', {'helpline-card.free': 'Połączenie jest bezpłatne.'});
  });

  it('changes English texts too', async () => {
    const element = await card('en-GB');
    registerLocale('en-GB', {'helpline-card.free': 'It costs nothing.'});
    await element.updateComplete;
    expect(textOf(part(element, 'facts'))).to.equal('It costs nothing.');
    registerLocale('en-GB', {'helpline-card.free': 'Free to call.'});
  });
});

describe('every translation', () => {
  const digits = helplines(englishMsg).map(({phone}) => phone.replace(/\D/g, ''));

  for (const language of languages)
    it(`has all texts, and no number of a helpline: ${language}`, async () => {
      const {default: translation} = await fetchTexts(language);
      expect(translation).to.include.all.keys(Object.keys(english));
      for (const [id, text] of Object.entries(translation)) {
        const runs = text.replace(/(\d)[\s.-]+(?=\d)/g, '$1').match(/\d+/g) ?? [];
        for (const number of digits)
          expect(
            runs.some((run) => run.includes(number)),
            `${id} contains ${number}`,
          ).to.be.false;
      }
    });

  for (const language of languages)
    it(`does not change names and numbers: ${language}`, async () => {
      const element = await card(language);
      await shows(element, language as keyof typeof headings);
      expect(texts(element, 'name')).to.deep.equal(['NSPCC helpline', 'Childline']);
      expect(texts(element, 'number')).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
      for (const link of parts(element, 'number')) {
        expect(getComputedStyle(link).direction).to.equal('ltr');
        expect((link as HTMLAnchorElement).href).to.equal(`tel:${textOf(link).replace(/\s/g, '')}`);
      }
    });
});
