import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {feedAddress, feedOf, requestsFor} from './helpers/feed.ts';
import {openPage, upgraded} from './helpers/page.ts';
import {texts} from './helpers/shadow.ts';

const changed = {
  name: 'It Is Still Not OK',
  helplines: [{id: 'childline', phone: '0800 2222'}],
};

const script = (file: string, attributes = '') =>
  `<script type="module" src="/raw/cdn/${file}" ${attributes}></script>`;

/** The files that a page has downloaded, without the test's own files. */
const downloads = (page: Document) =>
  page
    .defaultView!.performance.getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname.replace(/-[\w-]{8}\.js$/, '-HASH.js'))
    .filter((path) => /cdn|json/.test(path))
    .sort();

const numbers = (page: Document) =>
  texts(page.querySelector('helpline-card')!, 'number').join(', ');

const arrived = (page: Document) =>
  waitUntil(() => numbers(page).includes('0800 2222'), 'the feed did not arrive', {timeout: 4000});

const silent = '<script>window.said = []; console.warn = (text) => said.push(text);</script>';
const said = (page: Document) => (page.defaultView as Window & {said?: string[]}).said;

describe('the built script with a feed', () => {
  it('downloads no file for feeds on a page without a feed', async () => {
    const page = await openPage(
      `<!doctype html>${script('its-not-ok.js')}
      <script data-campaign="https://example.org/advertisement">/* Somebody else’s. */</script>
      <helpline-card></helpline-card><campaign-banner></campaign-banner>
      <its-not-ok-signs></its-not-ok-signs><event-countdown event="support-hour"></event-countdown>`,
    );
    await upgraded(page);
    await aTimeout(100);
    expect(downloads(page)).to.deep.equal(['/raw/cdn/its-not-ok.js']);
  });

  it('reads the feed’s address from its own tag, and requests it once for all elements', async () => {
    const address = feedOf(changed);
    const page = await openPage(
      `<!doctype html>${script('its-not-ok.js', `data-campaign="${address.replaceAll('&', '&amp;')}"`)}
      <helpline-card></helpline-card><campaign-banner></campaign-banner><its-not-ok-signs></its-not-ok-signs>`,
    );
    await arrived(page);
    expect(texts(page.querySelector('campaign-banner')!, 'heading')).to.deep.equal([changed.name]);
    expect(await requestsFor(address)).to.have.length(1);
    expect(downloads(page)).to.deep.equal([
      '/json',
      '/raw/cdn/feed-HASH.js',
      '/raw/cdn/its-not-ok.js',
    ]);
  });

  it('lets an element have a feed of its own', async () => {
    const page = await openPage(
      `<!doctype html>${script('its-not-ok.js', `data-campaign="${feedOf({name: 'The page’s'}).replaceAll('&', '&amp;')}"`)}
      <helpline-card src="${feedOf(changed).replaceAll('&', '&amp;')}"></helpline-card>
      <campaign-banner></campaign-banner><campaign-banner src=""></campaign-banner>`,
    );
    await arrived(page);
    for (const banner of page.querySelectorAll('campaign-banner'))
      await waitUntil(() => texts(banner, 'heading')[0] === 'The page’s');
  });

  it('shares one file and one request with the scripts of single elements', async () => {
    const address = feedOf(changed);
    const src = address.replaceAll('&', '&amp;');
    const page = await openPage(
      `<!doctype html>${script('helpline-card.js')}${script('campaign-banner.js')}
      <helpline-card src="${src}"></helpline-card><campaign-banner src="${src}"></campaign-banner>`,
    );
    await arrived(page);
    await waitUntil(
      () => texts(page.querySelector('campaign-banner')!, 'heading')[0] === changed.name,
    );
    expect(downloads(page)).to.deep.equal([
      '/json',
      '/raw/cdn/campaign-banner.js',
      '/raw/cdn/feed-HASH.js',
      '/raw/cdn/helpline-card.js',
    ]);
    expect(await requestsFor(address)).to.have.length(1);
  });

  it('keeps the embedded campaign when the feed fails, and warns once', async () => {
    const address = feedAddress('/nothing');
    const page = await openPage(
      `<!doctype html>${silent}${script('its-not-ok.js', `data-campaign="${address}"`)}
      <helpline-card></helpline-card><campaign-banner></campaign-banner>`,
    );
    await waitUntil(() => said(page)!.length);
    await aTimeout(50);
    expect(said(page)).to.deep.equal([
      `Cannot use the campaign feed ${address}: the server answers 404.`,
    ]);
    expect(numbers(page)).to.equal('0808 800 5000, 0800 1111, 999');
  });

  it('reads the feed under a strict policy that allows the feed’s address', async () => {
    const address = feedOf(changed);
    const {origin} = new URL(address);
    const page = await openPage(
      `<!doctype html>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${location.origin}; connect-src ${origin}; require-trusted-types-for 'script'">
      ${script('its-not-ok.js')}<helpline-card src="${address.replaceAll('&', '&amp;')}"></helpline-card>`,
    );
    await arrived(page);
  });

  it('keeps the embedded campaign under a policy that forbids the feed’s address', async () => {
    const page = await openPage(
      `<!doctype html>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${location.origin}; connect-src 'none'">
      ${script('its-not-ok.js')}<helpline-card src="${feedOf(changed).replaceAll('&', '&amp;')}"></helpline-card>`,
    );
    await upgraded(page);
    await aTimeout(200);
    expect(numbers(page)).to.equal('0808 800 5000, 0800 1111, 999');
  });
});
