/* The settings that a page writes on the script's own tag. */
import {expect} from '@open-wc/testing';
import {feedOf} from './helpers/feed.ts';
import {cdn, moduleScript, openHost, ownGlobals, type HostOptions} from './helpers/host.ts';

const card = '<helpline-card></helpline-card>';

const scripts = {
  module: (data: string) => moduleScript('its-not-ok.js').replace('<script', `<script ${data}`),
  classic: (data: string) =>
    `<script src="${cdn('its-not-ok.classic.js')}" defer ${data}></script>`,
};

/** Waits until the elements of a page have these languages, in this order. */
const speaks = async (languages: string, content: string, options?: HostOptions) => {
  const host = await openHost(content, options);
  const {said} = await host.once(
    ({elements}) => elements.map(({lang}) => lang).join(' ') === languages,
  );
  expect(said).to.deep.equal([]);
};

for (const [kind, script] of Object.entries(scripts))
  describe(`data-lang on the ${kind} script`, () => {
    it('overrides the language of the page, but not a nearer `lang`', () =>
      speaks(
        'pl cy ar en-GB pl',
        `${script('data-lang="pl"')}${card}<div lang="cy">${card}</div>
        <helpline-card lang="ar"></helpline-card><div lang="">${card}</div>${card}`,
      ));

    it('sets the language on a page that names none', () =>
      speaks('pl', script('data-lang="pl-PL"') + card, {html: '<html>'}));

    it('gives English when we do not have its language', () =>
      speaks('pl en-GB', `${script('data-lang="Welsh"')}<div lang="pl">${card}</div>${card}`, {
        html: '<html lang="cy">',
      }));

    it('is treated as absent when it is empty', () =>
      speaks('cy', script('data-lang=""') + card, {html: '<html lang="cy">'}));

    it('has no effect on another script’s tag', () =>
      speaks(
        'pl en-GB',
        `<script data-lang="cy">/* Somebody else’s. */</script>${script('')}
        <div lang="pl">${card}</div>${card}`,
      ));
  });

describe('the settings of the script', () => {
  it('are those of the first tag when several tags have the same address', () =>
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
