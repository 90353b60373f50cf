/* What a page says on the script's own tag. */
import {expect} from '@open-wc/testing';
import {feedOf} from './helpers/feed.ts';
import {cdn, moduleScript, openHost, ownGlobals, type HostOptions} from './helpers/host.ts';

const card = '<helpline-card></helpline-card>';

const scripts = {
  module: (data: string) => moduleScript('its-not-ok.js').replace('<script', `<script ${data}`),
  classic: (data: string) =>
    `<script src="${cdn('its-not-ok.classic.js')}" defer ${data}></script>`,
};

/** The elements of a page come to have these languages, in their order. */
const speaks = async (languages: string, content: string, options?: HostOptions) => {
  const host = await openHost(content, options);
  const {said} = await host.once(
    ({elements}) => elements.map(({lang}) => lang).join(' ') === languages,
  );
  expect(said).to.deep.equal([]);
};

for (const [kind, script] of Object.entries(scripts))
  describe(`data-lang on the ${kind} script`, () => {
    it('stands before the language of the page, and behind a nearer one', () =>
      speaks(
        'pl cy ar en-GB pl',
        `${script('data-lang="pl"')}${card}<div lang="cy">${card}</div>
        <helpline-card lang="ar"></helpline-card><div lang="">${card}</div>${card}`,
      ));

    it('counts where a page names no language', () =>
      speaks('pl', script('data-lang="pl-PL"') + card, {html: '<html>'}));

    it('is English when we do not have it', () =>
      speaks('pl en-GB', `${script('data-lang="Welsh"')}<div lang="pl">${card}</div>${card}`, {
        html: '<html lang="cy">',
      }));

    it('is as good as absent when it is empty', () =>
      speaks('cy', script('data-lang=""') + card, {html: '<html lang="cy">'}));

    it('is heard by nobody on another script', () =>
      speaks(
        'pl en-GB',
        `<script data-lang="cy">/* Somebody else’s. */</script>${script('')}
        <div lang="pl">${card}</div>${card}`,
      ));
  });

describe('the settings of the script', () => {
  it('are those of the first tag, when one address has several', () =>
    speaks('pl', scripts.module('data-lang="pl"') + scripts.module('data-lang="cy"') + card));

  it('stay when the page removes its tag', async () => {
    const host = await openHost(scripts.module('data-lang="pl" onload="this.remove()"'));
    expect(host.page.querySelector('[data-lang]')).to.be.null;
    host.page.body.innerHTML = card;
    await host.once(({elements}) => elements[0]?.lang === 'pl');
  });

  for (const [kind, script] of Object.entries(scripts))
    it(`name a feed for all elements, on the ${kind} script`, async () => {
      const feed = feedOf({name: 'It Is Still Not OK'}).replaceAll('&', '&amp;');
      const host = await openHost(
        `${script(`data-campaign="${feed}"`)}<campaign-banner></campaign-banner>`,
      );
      const report = await host.once(({elements}) => elements[0]?.heading === 'It Is Still Not OK');
      expect(ownGlobals(report)).to.deep.equal([]);
    });
});
