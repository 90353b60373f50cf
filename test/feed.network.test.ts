import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';
import '../src/elements/campaign-banner/campaign-banner.define.ts';
import '../src/elements/helpline-card/helpline-card.define.ts';
import type {HelplineCard} from '../src/elements/helpline-card/helpline-card.ts';
import {itIn} from './helpers/engine.ts';
import {feedAddress, feedOf, refusal, requestsFor} from './helpers/feed.ts';
import {texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

/** The numbers that a card shows when its feed has failed or has not arrived yet. */
const embedded = ['0808 800 5000', '0800 1111', '999'];

const changed = {helplines: [{id: 'childline', phone: '0800 2222'}]};

const show = (src: string) => fixture<HelplineCard>(`<helpline-card src="${src}"></helpline-card>`);

const updated = (element: Element, number = '0800 2222') =>
  waitUntil(() => texts(element, 'number').includes(number), 'the feed did not arrive');

/** Checks that the feed is refused for a reason, with one warning, and that the card does not change. */
async function expectRefusal(address: string, reason: string | RegExp) {
  const element = await show(address);
  const said = await refusal(element);
  if (typeof reason === 'string') expect(said).to.equal(reason);
  else expect(said).to.match(reason);
  expect(texts(element, 'number')).to.deep.equal(embedded);
  expect(warnings()).to.include(`Cannot use the campaign feed ${address}: ${said}.`);
}

describe('a feed from the network', () => {
  it('is requested once for all elements of the page', async () => {
    const address = feedOf(changed, '/late', {ms: 100});
    const elements = await fixture(
      `<div>
        <helpline-card src="${address}"></helpline-card>
        <helpline-card src="${address}" compact></helpline-card>
        <campaign-banner src="${address}"></campaign-banner>
      </div>`,
    );
    const [card, compact] = elements.children as unknown as [HelplineCard, HelplineCard];
    await updated(card);
    await updated(compact);
    await updated(await show(address));
    expect(await requestsFor(address)).to.have.length(1);
    expect(warnings()).to.deep.equal([]);
  });

  it('is requested without cookies and without a referrer', async () => {
    document.cookie = 'visitor=1';
    const address = feedOf(changed);
    await updated(await show(address));
    document.cookie = 'visitor=; max-age=0';
    const [request] = await requestsFor(address);
    expect(request).to.include({method: 'GET', accept: 'application/json'});
    expect(request).not.to.have.any.keys('cookie', 'referer', 'authorization');
  });

  it('replaces the embedded campaign, which is shown at once', async () => {
    const element = await show(feedOf(changed, '/late', {ms: 200}));
    expect(texts(element, 'number')).to.deep.equal(embedded);
    await updated(element);
  });

  it('is read when its address is relative to the page', async () => {
    const element = await show('/examples/feed/campaign.json');
    element.helpline = 'derwent-hub';
    await updated(element, '01632 960123');
  });

  it('is read after a redirect', async () => {
    await updated(await show(feedAddress('/redirect', {to: feedOf(changed)})));
  });

  it('may begin with a byte order mark', async () => {
    await updated(await show(feedOf(changed, '/bom')));
  });

  it('may arrive in small pieces, with letters cut in two', async () => {
    const name = 'Llinell gymorth y Gŵyr 💛';
    const element = await show(
      feedOf({helplines: [{id: 'childline', name, phone: '0800 2222'}]}, '/split'),
    );
    await updated(element);
    expect(texts(element, 'name')).to.include(name);
  });

  for (const type of [
    'application/json; charset=utf-8',
    'application/geo+json',
    'Application/JSON',
  ])
    it(`may have the type ${type}`, async () => {
      await updated(await show(feedOf(changed, '/typed', {type})));
    });

  it('is refused when not all of it has arrived within five seconds', async function () {
    this.timeout(9000);
    const started = performance.now();
    await Promise.all(
      ['/stalled-headers', '/stalled-body', '/dripping-body'].map((path) =>
        expectRefusal(feedAddress(path), 'it did not load within 5 seconds'),
      ),
    );
    expect(performance.now() - started).to.be.within(4500, 7500);
    expect(warnings()).to.have.length(3);
  });

  it('is refused when its body has 10 MB', async () => {
    await expectRefusal(
      feedAddress('/large', {bytes: 10 * 1024 * 1024}),
      'it is larger than 256 KiB',
    );
  });

  itIn(['chromium', 'firefox'], 'WebKit’s network process reads ahead')(
    'is cut off when its body has 64 MB, before all of it has arrived',
    async () => {
      // The body is larger than all buffers on the way.
      const bytes = 64 * 1024 * 1024;
      const address = feedAddress('/large', {bytes});
      await refusal(await show(address));
      const log = new URL(address);
      // The number of bytes that the server had not sent.
      log.search = `?of=${encodeURIComponent(`left of ${log.pathname}${log.search}`)}`;
      log.pathname = '/log';
      let left: number | undefined;
      for (let i = 0; i < 20 && left === undefined; i++) {
        await aTimeout(50);
        left = ((await (await fetch(log)).json()) as {left: number}[])[0]?.left;
      }
      expect(left).to.be.above(bytes / 2);
    },
  );

  it('may have up to 256 KiB', async () => {
    await updated(await show(feedOf(changed, '/padded', {bytes: 256 * 1024})));
    await expectRefusal(
      feedOf(changed, '/padded', {bytes: 256 * 1024 + 1}),
      'it is larger than 256 KiB',
    );
  });

  const refused: [title: string, address: () => string, reason: string | RegExp][] = [
    ['was not found', () => feedAddress('/nothing'), 'the server answers 404'],
    [
      'fails on the server',
      () => feedOf(changed, '/status', {code: 500}),
      'the server answers 500',
    ],
    ['is not ready', () => feedOf(changed, '/status', {code: 503}), 'the server answers 503'],
    [
      'is a web page',
      () => feedAddress('/typed', {type: 'text/html', body: '<h1>Parked</h1>'}),
      'its content type is "text/html", not application/json',
    ],
    [
      'is a script',
      () => feedAddress('/typed', {type: 'text/javascript', body: 'alert(1)'}),
      'its content type is "text/javascript", not application/json',
    ],
    [
      'has no type',
      () => feedAddress('/typed', {body: '{}'}),
      'its content type is "", not application/json',
    ],
    ['is empty', () => feedAddress('/json', {body: ''}), 'it is empty'],
    ['is white space alone', () => feedAddress('/json', {body: ' \n\t '}), 'it is empty'],
    [
      'is in Latin-1',
      () => feedAddress('/latin1', {body: '{"name": "Gŵyr é"}'}),
      'it is not written in UTF-8',
    ],
    [
      'is in UTF-16',
      () => feedAddress('/utf16', {body: '{"name": "It"}'}),
      'it is not written in UTF-8',
    ],
    ['is cut short', () => feedAddress('/json', {body: '{"helplines": ['}), /^it is not JSON \(/],
    [
      'ends in half a letter',
      () => feedAddress('/latin1', {body: '{} Ã'}),
      'it is not written in UTF-8',
    ],
    [
      'loses its connection',
      () => feedAddress('/cut-off'),
      /^it cannot be reached|^it is not JSON/,
    ],
    ['is a list', () => feedOf([]), /^it is not a JSON object/],
    [
      'is another JSON object',
      () => feedOf({version: 1}),
      /^it has none of the fields of a campaign feed/,
    ],
    [
      'does not allow other sites to read it',
      () => feedOf(changed, '/json', {private: 1}),
      /^it cannot be reached, or its server does not allow/,
    ],
    [
      'has an address where no server answers',
      () => 'https://127.0.0.1:9/campaign.json',
      /^it cannot be reached/,
    ],
    [
      'has a plain http address',
      () => 'http://example.org/campaign.json',
      'its address must start with https: and contain no user name',
    ],
    [
      'has a password in its address',
      () => 'https://me:secret@example.org/campaign.json',
      'its address must start with https: and contain no user name',
    ],
    [
      'is a data: address',
      () => 'data:application/json,{}',
      'its address must start with https: and contain no user name',
    ],
    ['has an address without a host', () => 'https://', 'its address is not valid'],
    [
      'is redirected to plain http',
      () => feedAddress('/redirect', {to: 'http://example.org/campaign.json'}),
      /^it (cannot be reached|leads to)/,
    ],
  ];

  for (const [title, address, reason] of refused)
    it(`changes nothing when it ${title}`, async () => {
      await expectRefusal(address(), reason);
      expect(warnings()).to.have.length(1);
    });

  it('fires an event on each element when it cannot be used, and warns once', async () => {
    const address = feedAddress('/nothing');
    const place = await fixture('<div></div>');
    const told: EventTarget[] = [];
    place.addEventListener('campaign-error', ({target}) => told.push(target!));
    place.innerHTML = `<helpline-card src="${address}"></helpline-card><helpline-card src="${address}"></helpline-card>`;
    await waitUntil(() => told.length > 1);
    await aTimeout(50);
    expect(told).to.deep.equal([...place.children]);
    expect(await requestsFor(address)).to.have.length(1);
    expect(warnings()).to.deep.equal([
      `Cannot use the campaign feed ${address}: the server answers 404.`,
    ]);
  });

  describe('for an element that is removed', () => {
    it('while the feed loads, is shown when the element comes back', async () => {
      const element = await show(feedOf(changed, '/late', {ms: 150}));
      const place = element.parentElement!;
      element.remove();
      await aTimeout(300);
      place.append(element);
      await updated(element);
      expect(warnings()).to.deep.equal([]);
    });

    it('while the feed loads, fires no event when it fails', async () => {
      const element = await show(feedAddress('/late', {ms: 150, body: '['}));
      let told = 0;
      element.addEventListener('campaign-error', () => told++);
      element.remove();
      await aTimeout(300);
      expect(told).to.equal(0);
    });
  });

  describe('whose address changes', () => {
    it('is the one of the last address, even when an earlier one arrives later', async () => {
      const element = await show(feedOf(changed, '/late', {ms: 300}));
      element.src = feedOf({helplines: [{id: 'childline', phone: '0800 3333'}]});
      await updated(element, '0800 3333');
      await aTimeout(400);
      expect(texts(element, 'number')).to.include('0800 3333');
    });

    it('stays the last good feed when the next one is broken', async () => {
      const element = await show(feedOf(changed));
      await updated(element);
      element.src = feedAddress('/nothing');
      await refusal(element);
      expect(texts(element, 'number')).to.include('0800 2222');
    });

    it('is no longer used when the attribute is removed', async () => {
      const element = await show(feedOf(changed));
      await updated(element);
      element.removeAttribute('src');
      await updated(element, '0800 1111');
      expect(warnings()).to.deep.equal([]);
    });
  });

  it('is not requested without an address', async () => {
    const element = await fixture<HelplineCard>('<helpline-card src=""></helpline-card>');
    await aTimeout(20);
    expect(texts(element, 'number')).to.deep.equal(embedded);
    expect(warnings()).to.deep.equal([]);
  });
});
