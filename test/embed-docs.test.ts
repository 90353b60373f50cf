/* Tries every code block of docs/embed.md, and the README's snippet, on a page. */
import {expect} from '@open-wc/testing';
import {feedOf} from './helpers/feed.ts';
import {
  allNumbers,
  allShown,
  cdn,
  elements,
  moduleScript,
  openHost,
  otherOrigin,
  version,
} from './helpers/host.ts';

const blocksOf = async (path: string) =>
  [...(await (await fetch(path)).text()).matchAll(/^ *```(\w+)\n([^]*?)\n *```$/gm)].map(
    ([, language, code]) => ({language, code: code!.replaceAll(/^ {3}/gm, '')}),
  );

const blocks = await blocksOf('/docs/embed.md');
const [readme] = await blocksOf('/README.md').then((all) =>
  all.filter(({language}) => language === 'html'),
);
const code = (language: string) =>
  blocks.filter((block) => block.language === language).map((block) => block.code);

const feed = new URL(feedOf({name: 'It Is Still Not OK'}));

describe('docs/embed.md', () => {
  it('has only blocks that these tests try', () => {
    expect(blocks.map(({language}) => language)).to.deep.equal([
      'html',
      'http',
      'http',
      'http',
      'html',
      'html',
      'css',
      'html',
      // test/editors.page.test.ts tries this one.
      'js',
    ]);
  });

  it('gives users of a CMS the README’s snippet in two parts', () => {
    const cms = code('html').at(-1)!;
    expect(cms.replace(/<!--.*-->\n/g, '')).to.equal(readme!.code);
  });

  it('starts with the README’s snippet, which works', async () => {
    const [snippet] = code('html');
    expect(snippet).to.equal(readme!.code);
    const host = await openHost(snippet!);
    const report = await host.once(allShown);
    expect(report.elements[0]!.numbers).to.deep.equal(allNumbers);
    expect([report.said, report.errors]).to.deep.equal([[], []]);
    expect(report.files).to.include(cdn('its-not-ok.css'));
    expect(
      getComputedStyle(host.page.querySelector('helpline-card')!, '::before').content,
    ).to.equal('""');
  });

  for (const [index, at] of ['', otherOrigin].entries())
    it(`has a Content-Security-Policy that allows everything needed, ${at ? 'with the files on another site and a feed' : 'with the files on the page’s own site'}`, async () => {
      const [, policy] = /^Content-Security-Policy: (.+)$/.exec(code('http')[index]!)!;
      const host = await openHost(
        `<link rel="stylesheet" href="${cdn('its-not-ok.css', {at})}">${moduleScript('its-not-ok.js', {at})}
        ${elements}<div lang="pl"><helpline-card></helpline-card></div>
        ${at && `<campaign-banner src="${feed.href.replaceAll('&', '&amp;')}"></campaign-banner>`}`,
        {
          headers: {
            // Allow nothing else but the test's own script.
            'Content-Security-Policy': `default-src 'none'; ${policy!
              .replace('script-src', "script-src 'self'")
              .replaceAll('https://files.example.org', otherOrigin)
              .replaceAll('https://feed.example.org', feed.origin)}`,
          },
        },
      );
      await host.once(({elements}) => elements[5]!.lang === 'pl' && elements[0]!.hours);
      await host.ask('open');
      const {violations, errors, said} = await host.once(
        ({elements}) =>
          elements[4]!.calendarLinks && (!at || elements[6]!.heading === 'It Is Still Not OK'),
      );
      expect([violations, errors, said]).to.deep.equal([[], [], []]);
    });

  it('has a Trusted Types policy that allows everything needed, also beside another Lit', async () => {
    const [, policy] = /^Content-Security-Policy: (.+)$/.exec(code('http')[2]!)!;
    const host = await openHost(
      `<script type="module" src="/test/helpers/own-lit.js"></script>
      ${moduleScript('its-not-ok.js')}${elements}`,
      {headers: {'Content-Security-Policy': policy!}},
    );
    const {violations, errors} = await host.once(allShown);
    expect([violations, errors]).to.deep.equal([[], []]);
  });

  it('has settings that take effect', async () => {
    const [, settings] = code('html');
    const host = await openHost(
      settings!.replace(
        'https://feed.example.org/campaign.json',
        feed.href.replaceAll('&', '&amp;'),
      ),
    );
    await host.once(
      ({elements}) => elements[0]!.lang === 'cy' && elements[0]!.heading === 'It Is Still Not OK',
    );
  });

  it('has a classic script that works', async () => {
    const host = await openHost(code('html')[2]!);
    const {said, errors} = await host.once(allShown);
    expect([said, errors]).to.deep.equal([[], []]);
  });

  it('has a remedy that shows the page’s own text on a page that hides undefined elements', async () => {
    const hiding = '<style>:not(:defined) {display: none}</style>';
    const seen = async (remedy: string) => {
      const {page} = await openHost(`${hiding}${remedy}${elements}`);
      return [...page.querySelectorAll('p')].map((text) => text.checkVisibility());
    };
    const all = (visible: boolean) => Array<boolean>(5).fill(visible);
    expect(await seen('')).to.deep.equal(all(false));
    expect(await seen(`<style>${code('css')[0]!}</style>`)).to.deep.equal(all(true));
    expect(
      await seen(`<link rel="stylesheet" href="${cdn('its-not-ok.css')}">`),
      'our style sheet',
    ).to.deep.equal(all(true));
  });

  it('names this version in every address', async () => {
    for (const path of ['/README.md', '/docs/embed.md', '/docs/feed.md']) {
      const text = await (await fetch(path)).text();
      for (const [address] of text.matchAll(/\/its-not-ok\/[\w./-]*\.(?:js|css)/g))
        expect(address, path).to.contain(`/its-not-ok/${version}/`);
    }
  });
});
