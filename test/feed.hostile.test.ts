import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import {callLink} from '../src/elements/shared/call-link.ts';
import {itsNotOk} from '../src/campaign/index.ts';
import {Feed} from '../src/campaign/feed/feed.ts';
import {readFeed, type Problem} from '../src/campaign/feed/read.ts';
import {secureAddress} from '../src/campaign/feed/schema.ts';
import '../src/elements/helpline-card/helpline-card.define.ts';
import type {MsgFn} from '../src/controllers/locale-controller.ts';
import {feedOf, refusal} from './helpers/feed.ts';
import {hostileUrls} from './helpers/hostile-urls.ts';
import {texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

const embedded = itsNotOk(((text: string) => text) as MsgFn);

describe('a hostile address in a feed', () => {
  it('is tried in more than fifty forms', () => {
    expect(new Set(hostileUrls)).to.have.property('size').above(50);
  });

  for (const url of hostileUrls)
    it(`is refused: ${JSON.stringify(url)}`, () => {
      const problems: string[] = [];
      const data = readFeed(
        {
          website: url,
          helplines: [{id: 'nspcc', href: url}],
          events: [{id: 'support-hour', url}],
        },
        ({path}) => problems.push(path),
      );
      expect(problems).to.deep.equal(['website', 'helplines[0].href', 'events[0].url']);
      expect(data.about).to.deep.equal({});
      expect(data.lists.helplines).to.deep.equal([]);
      expect(data.lists.events).to.deep.equal([]);
    });

  it('is left out when it is not a string', () => {
    for (const url of [['https://example.org/'], {href: 'https://example.org/'}, 1, null, true])
      expect(() => {
        const {about} = readFeed({website: url}, () => {});
        expect(about).to.deep.equal({});
      }).not.to.throw();
  });

  it('is told apart from a good address', () => {
    for (const url of [
      'https://example.org/',
      'https://example.org',
      'HTTPS://Example.org/Path?query=1&b=2#hash',
      'https://www.cumbriasafeguardingchildren.co.uk/it%27s-not-ok',
      'https://fb.me/e/F8MS4iLq',
      'https://example.org:8443/',
      'https://пример.example/',
    ])
      expect(secureAddress(url), url).to.equal(new URL(url).href);
  });
});

describe('a number in a feed', () => {
  for (const phone of [
    '999',
    '9 9 9',
    '(999)',
    '112',
    '18000',
    'O800 1111',
    '12',
    '',
    ' ',
    '0800-CHILD',
    '+',
    '++44800',
    '1'.repeat(16),
    '+'.repeat(100_000),
    '0800 1111;ext=2',
    '0800,1111',
    'tel:08001111',
    '\u202e1111 0080',
    '٠٨٠٠ ١١١١',
    '０８００',
    '*#06#',
    '0800 1111#',
  ])
    it(`is refused: ${JSON.stringify(phone).slice(0, 40)}`, () => {
      const problems: Problem[] = [];
      const {lists} = readFeed({helplines: [{id: 'nspcc', phone}]}, (problem) =>
        problems.push(problem),
      );
      expect(lists.helplines).to.deep.equal([]);
      expect(problems.map(({path}) => path)).to.include('helplines[0].phone');
    });

  for (const phone of [
    '0800 1111',
    '116 000',
    '101',
    '85258',
    '+44 20 7946 0018',
    '(01632) 960-123',
  ])
    it(`is accepted: ${phone}`, () => {
      const {lists} = readFeed({helplines: [{id: 'nspcc', phone}]}, () => expect.fail());
      expect(lists.helplines).to.have.length(1);
    });
});

describe('a feed that attacks', () => {
  const pollution =
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "name": "A", ' +
    '"evergreen": {"__proto__": "x", "constructor": "y", "en": "B"}, ' +
    '"helplines": [{"id": "nspcc", "__proto__": {"polluted": 1, "emergency": true}, "phone": "0808 800 5001"}], ' +
    '"topics": {"__proto__": []}, "events": [{"__proto__": {"id": "support-hour"}, "name": "C"}]}';

  it('cannot change a prototype', () => {
    const json = JSON.parse(pollution) as object;
    expect(Object.hasOwn(json, '__proto__')).to.be.true;
    const feed = new Feed(
      readFeed(json, () => {}),
      () => {},
    );
    const [nspcc] = feed.merge('helplines', embedded.helplines, 'en-GB');
    expect(nspcc).to.include({phone: '0808 800 5001', name: 'NSPCC helpline'});
    expect(nspcc).not.to.have.any.keys('polluted', 'emergency');
    expect(Object.getPrototypeOf(nspcc)).to.equal(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
    expect(feed.merge('events', embedded.events, 'en-GB')).to.have.length(embedded.events.length);
  });

  it('may nest as deep as its size allows, and its deep lists are refused or ignored', async () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    for (const depth of [100, 10_000, 100_000]) {
      const written = `{"helplines": [{"id": "nspcc", "phone": "0808 800 5001"}], "more": ${deep(depth)}, "signs": ${deep(depth)}}`;
      let json: unknown;
      try {
        json = JSON.parse(written);
      } catch (error) {
        // WebKit's parser gives up with an error, which is a reason to refuse the feed.
        expect(error).to.be.an('error');
        continue;
      }
      const {lists} = readFeed(json, () => {});
      expect(lists.helplines).to.have.length(1);
      expect(lists.signs).to.deep.equal([]);
    }
    const element = await fixture(
      `<helpline-card src="${feedOf(1).replace('body=1', `body=${deep(3000)}`)}"></helpline-card>`,
    );
    expect(await refusal(element)).to.match(/^it is not a JSON object/);
  });

  it('cannot keep the page busy with long texts', () => {
    const long = (text: string) => text.repeat(Math.ceil(250_000 / text.length));
    const started = performance.now();
    for (const written of [
      '+',
      '(0)',
      'a',
      ' ',
      '1',
      'a-',
      'a.',
      '00(0',
      'a\u0007',
      'Mo-Su 00:00-00:01,',
      'https://a/',
      'a@a.',
      '\u202e',
    ]) {
      const value = long(written);
      const feed = readFeed(
        {
          name: value,
          website: value,
          timeZone: value,
          start: value,
          evergreen: {[value]: value, en: `${value}\u0007`},
          helplines: [
            {id: value, phone: value, sms: value, email: value, href: value, hours: value},
            {id: 'nspcc', phone: value, email: value, hours: value, purpose: `${value}\u0007`},
          ],
          events: [{id: 'support-hour', start: value, duration: value, end: value}],
        },
        () => {},
      );
      expect(feed.lists.helplines).to.deep.equal([]);
    }
    expect(performance.now() - started).to.be.below(3000);
  });

  it('cannot write markup', async () => {
    const name = '<img src=x onerror=alert(1)>"\'><script>alert(1)</script>${1}';
    const place = await fixture('<div></div>');
    const feed = new Feed(
      readFeed({helplines: [{id: 'nspcc', name}]}, () => {}),
      () => {},
    );
    const [line] = feed.merge('helplines', embedded.helplines, 'en-GB');
    render(
      html`<p>${line!.name}</p>
        ${callLink(line!)}`,
      place as HTMLElement,
    );
    expect(place.querySelectorAll('img, script')).to.have.length(0);
    expect(place.querySelector('p')!.textContent).to.equal(name);
  });

  it('still shows its good entries in an element', async () => {
    const address = feedOf(0).replace('body=0', `body=${encodeURIComponent(pollution)}`);
    const element = await fixture(`<helpline-card src="${address}"></helpline-card>`);
    for (let i = 0; i < 40 && !texts(element, 'number').includes('0808 800 5001'); i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(texts(element, 'number')).to.deep.equal(['0808 800 5001', '0800 1111', '999']);
    expect(warnings().length).to.be.above(0);
  });
});
