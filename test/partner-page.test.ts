/* A partner's page with the built script, as a visitor gets it. */
import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {itIn} from './helpers/engine.ts';
import {tags} from './helpers/manifest.ts';
import {elementsOf, openPage, schoolPage, upgraded} from './helpers/page.ts';
import {textOf, texts} from './helpers/shadow.ts';

const script = (file: string) =>
  `<script type="module" src="${new URL(`/dist/cdn/${file}`, location.href).href}"></script>`;

describe('a partner’s page', () => {
  it('shows all four elements with the campaign’s content', async () => {
    const page = await openPage(await schoolPage());
    await upgraded(page);
    const tags = new Set(elementsOf(page).map(({localName}) => localName));
    expect([...tags].sort()).to.deep.equal([
      'campaign-banner',
      'event-countdown',
      'helpline-card',
      'its-not-ok-signs',
    ]);
    const card = page.querySelector('.help helpline-card')!;
    expect(texts(card, 'number')).to.deep.equal(['0808 800 5000', '0800 1111', '999']);
    const signs = page.querySelector('its-not-ok-signs')!;
    expect(texts(signs, 'topic-name')).to.have.length(3);
    expect(texts(signs, 'sign')).to.have.length(23);
  });

  it('has an outline of headings that skips no level', async () => {
    const page = await openPage(await schoolPage());
    await upgraded(page);
    const levels: number[] = [];
    const collect = (root: Document | ShadowRoot) => {
      for (const node of root.querySelectorAll('*')) {
        if (/^H[1-6]$/.test(node.tagName)) levels.push(Number(node.tagName[1]));
        if (node.shadowRoot) collect(node.shadowRoot);
      }
    };
    collect(page);
    expect(levels[0]).to.equal(1);
    levels.forEach((level, i) => expect(level).to.be.at.most((levels[i - 1] ?? 0) + 1));
  });

  it('requests only the script’s and the page’s own files, and stores nothing', async () => {
    // Compare with the storage before: the Storybook, in another test, stores on the same origin.
    const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    const page = await openPage(await schoolPage());
    await upgraded(page);
    const view = page.defaultView!;
    let files: string[] = [];
    await waitUntil(() => {
      files = view.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
      return files.some((file) => file.includes('/opening-text-'));
    }, 'the code for opening hours is not loaded');
    // Firefox may request the page's style sheet early, at a wrong address. Ignore that request.
    expect(
      files
        .filter((file) => !/^\/(examples\/school\/|school\.css|__w)/.test(file))
        .map((file) => file.replace(/-[\w-]{8}\.js$/, '.js'))
        .sort(),
      // The last file is for the school's opening hours.
    ).to.deep.equal([
      '/dist/cdn/its-not-ok.css',
      '/dist/cdn/its-not-ok.js',
      '/dist/cdn/opening-text.js',
    ]);
    expect(page.cookie).to.equal('');
    expect([...Object.keys(view.localStorage), ...Object.keys(view.sessionStorage)]).to.deep.equal(
      stored,
    );
  });

  for (const width of [320, 768, 1280])
    it(`does not scroll sideways at ${width} px`, async () => {
      const page = await openPage(await schoolPage(), {width});
      await upgraded(page);
      expect(page.documentElement.scrollWidth).to.be.at.most(width);
    });

  for (const width of [320, 768, 1280])
    itIn(['chromium'], 'only Chromium measures layout shifts')(
      `does not shift when the script arrives, at ${width} px`,
      async () => {
        const late = (html: string) =>
          html.replace('its-not-ok.js"', `its-not-ok.js?delay=400&width=${width}"`);
        const html = (await schoolPage(late)).replace(
          '<head>',
          // Observe before the first paint, or early shifts would be missed.
          `<head><script>
            window.shifts = [];
            new PerformanceObserver((list) => {
              for (const {value, sources} of list.getEntries())
                window.shifts.push(value.toFixed(4) + ' ' + sources.map(({node}) => node?.localName ?? node?.nodeName));
            }).observe({type: 'layout-shift', buffered: true});
          </script>`,
        );
        const page = await openPage(html, {width, height: 900, early: true});
        expect(
          elementsOf(page).some((element) => element.matches(':not(:defined)')),
          'upgraded too soon',
        ).to.be.true;
        await upgraded(page);
        await aTimeout(200);
        expect((page.defaultView as Window & {shifts?: string[]}).shifts).to.deep.equal([]);
      },
    );

  it('keeps every number readable and dialable with scripts blocked', async () => {
    const page = await openPage(await schoolPage(), {scripts: false});
    const elements = elementsOf(page);
    expect(elements.every((element) => element.matches(':not(:defined)'))).to.be.true;
    for (const element of elements) {
      const {width, height} = element.getBoundingClientRect();
      expect(width * height, element.localName).to.be.above(0);
      expect(textOf(element), element.localName).not.to.equal('');
    }
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
    for (const link of links) {
      expect(link.getBoundingClientRect().height, link.href).to.be.above(0);
      expect(textOf(link).replace(/\D/g, '')).to.equal(link.href.slice('tel:'.length));
    }
    const numbers = new Set(links.map(textOf));
    for (const number of ['0808 800 5000', '0800 1111', '999'])
      expect([...numbers]).to.include(number);
  });
});

describe('the script-tag files', () => {
  for (const tag of tags)
    it(`${tag}.js works alone`, async () => {
      const page = await openPage(
        `<!doctype html>${script(`${tag}.js`)}<${tag} event="support-hour"></${tag}>`,
      );
      await upgraded(page);
      expect(page.querySelector(tag)!.shadowRoot!.querySelector('h2')).to.exist;
    });
});
