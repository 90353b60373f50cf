import {expect, fixture} from '@open-wc/testing';
import {html, render} from 'lit';
import * as fc from 'fast-check';
import {callLink} from '../src/campaign/call-link.ts';
import {itsNotOk} from '../src/campaign/index.ts';
import {Feed, type Section} from '../src/campaign/feed.ts';
import {checkFeed} from '../src/campaign/feed-check.ts';
import {keyOf, readFeed, type Problem} from '../src/campaign/feed-read.ts';
import {secureAddress, type List} from '../src/campaign/feed-schema.ts';
import '../src/elements/helpline-card/helpline-card.define.ts';
import {dialAddress, mailAddress} from '../src/internal/address.ts';
import type {MsgFn} from '../src/locale/locale-controller.ts';
import {feedOf, refusal} from './helpers/feed.ts';
import {texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

const embedded = itsNotOk(((text: string) => text) as MsgFn);
const lists: List[] = ['helplines', 'topics', 'phases', 'signs', 'events'];
const now = Date.UTC(2026, 10, 21);

/** Web addresses that lead elsewhere than they seem to, or run something. */
const hostileUrls = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://https://example.org/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://example.org/1',
  'filesystem:https://example.org/1',
  'file:///etc/passwd',
  'about:blank',
  'view-source:https://example.org/',
  'intent://scan/#Intent;scheme=zxing;end',
  'http://example.org/',
  'HTTP://example.org/',
  'ftp://example.org/',
  'ws://example.org/',
  'wss://example.org/',
  'tel:0900123456',
  'tel:08001111',
  'sms:85258?body=1',
  'mailto:help@nspcc.org.uk?bcc=evil@evil.example',
  'facetime:evil@evil.example',
  'skype:evil?call',
  'ms-settings:privacy',
  'https://nspcc.org.uk@evil.example/',
  'https://nspcc.org.uk:443@evil.example/',
  'https://user:password@example.org/',
  'https://:password@example.org/',
  'https://@evil.example/',
  'https:nspcc.org.uk',
  'https:/nspcc.org.uk',
  'https:\\\\evil.example',
  'https://nspcc.org.uk\\@evil.example/',
  'https://nspcc.org.uk\\.evil.example/',
  'ht\ntps://example.org/',
  'https://example.org/\n',
  'https://exa\tmple.org/',
  'https://exam ple.org/',
  '\thttps://example.org/',
  '//evil.example/',
  '\\\\evil.example\\',
  '/relative',
  'relative',
  '../up',
  '?query',
  '#hash',
  'www.nspcc.org.uk',
  'nspcc.org.uk',
  '',
  ' ',
  'https://',
  'https:///evil.example/',
  'https://[::1',
  'https://example.org:99999/',
  'https://exa%00mple.org/',
  'https://<script>/',
  'null',
  '[object Object]',
];

describe('a hostile address in a feed', () => {
  it('is one of more than fifty', () => {
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

  it('cannot be written as anything but a text', () => {
    for (const url of [['https://example.org/'], {href: 'https://example.org/'}, 1, null, true])
      expect(() => {
        const {about} = readFeed({website: url}, () => {});
        expect(about).to.deep.equal({});
      }).not.to.throw();
  });

  it('is told from a good one', () => {
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
    it(`is taken: ${phone}`, () => {
      const {lists} = readFeed({helplines: [{id: 'nspcc', phone}]}, () => expect.fail());
      expect(lists.helplines).to.have.length(1);
    });
});

/** Everything that elements make of a feed; throws when any of it is not as it must be. */
function expectSafe(json: unknown): void {
  const problems: Problem[] = [];
  let feed: Feed;
  try {
    feed = new Feed(
      readFeed(json, (problem) => problems.push(problem)),
      (problem) => problems.push(problem),
    );
  } catch (error) {
    // Refused as a whole, with a reason that a person can read.
    expect((error as Error).message).to.match(/^it /);
    return;
  }
  for (const locale of ['en-GB', 'cy']) {
    const helplines = feed.merge('helplines', embedded.helplines, locale);
    const numbers = new Map(helplines.map((line) => [line.id, line]));
    for (const {id} of embedded.helplines) expect(numbers.has(id), id).to.be.true;
    expect(numbers.get('police-999')).to.deep.equal(
      embedded.helplines.find(({id}) => id === 'police-999'),
    );
    for (const line of helplines) {
      expect(dialAddress('tel', line.phone)).to.match(/^tel:\+?\d{3,15}$/);
      expect(line.emergency).to.equal(line.id === 'police-999' || undefined);
      if (line.id !== 'police-999') expect(dialAddress('tel', line.phone)).not.to.equal('tel:999');
      if (line.text) expect(dialAddress('sms', line.text)).to.match(/^sms:\+?\d{3,15}$/);
      if (line.email) expect(mailAddress(line.email)).to.match(/^mailto:[^?&\s]+$/);
      if (line.href) expect(new URL(line.href).protocol).to.equal('https:');
      for (const text of [line.name, line.purpose, line.young ?? ' '])
        expect(text).to.be.a('string');
    }
    const about = feed.merge('about', embedded, locale);
    expect(new URL(about.website).protocol).to.equal('https:');
    expect(about.helpWebsite).to.equal(embedded.helpWebsite);
    expect(about.name).to.be.a('string');
    for (const {url, name} of feed.merge('events', embedded.events, locale)) {
      expect(name).to.be.a('string');
      if (url) {
        const {protocol, username, password} = new URL(url);
        expect([protocol, username, password]).to.deep.equal(['https:', '', '']);
      }
    }
    for (const {adult, young} of feed.merge('signs', embedded.signs, locale))
      expect([typeof adult, typeof young]).to.deep.equal(['string', 'string']);
    for (const section of lists as Section[])
      expect(
        (feed.merge(section, embedded[section as List], locale) as readonly object[]).map(keyOf),
      ).to.satisfy((keys: string[]) => new Set(keys).size === keys.length);
  }
  for (const {path, text} of problems) expect(`${path}${text}`).to.be.a('string').not.equal('');
  checkFeed(json, now);
  expect(({} as Record<string, unknown>)['polluted']).to.be.undefined;
}

// A value that belongs to a field, mostly, and now and then one that does not.
const mostly = (good: fc.Arbitrary<unknown>) =>
  fc.oneof(
    {weight: 12, arbitrary: good},
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(...hostileUrls, null, 0, true, [], {}, 'x'.repeat(2000)),
    },
    {weight: 1, arbitrary: fc.jsonValue({maxDepth: 2})},
  );
const text = fc.oneof(
  fc.string(),
  fc.string({unit: 'grapheme'}),
  fc.constantFrom('\u202eabc', 'Help', '\u0000'),
);
const words = fc.oneof(
  text,
  fc.dictionary(
    fc.constantFrom('en-GB', 'cy', 'en', 'pt-BR', '__proto__', 'constructor', '1'),
    text,
  ),
);
const ids = fc.constantFrom(
  ...lists.flatMap((list) => embedded[list].map(keyOf)),
  ...['new', 'other', '__proto__', 'constructor', 'prototype', 'toString', ''],
);
const dates = fc.oneof(
  fc.constantFrom(
    '2026-02-30',
    '2027-03-28T01:30',
    '2026-10-25T01:30',
    '2026-12',
    '0000-01-01',
    '9999-12-31',
    'now',
  ),
  fc
    .date({noInvalidDate: true, min: new Date(0), max: new Date(4e12)})
    .map((date) => date.toISOString().slice(0, 16)),
  fc
    .date({noInvalidDate: true, min: new Date(0), max: new Date(4e12)})
    .map((date) => date.toISOString().slice(0, 10)),
);
const urls = fc.oneof(
  fc.webUrl({validSchemes: ['https', 'http', 'javascript']}),
  fc.constantFrom(...hostileUrls),
);
const phones = fc.oneof(
  fc.constantFrom('999', '112', '0800 1111', '+44 (0)1228 606060'),
  fc.string({unit: fc.constantFrom(...'0123456789 +-()')}),
);
const flags = fc.boolean();
const people = fc.constantFrom('parents', 'young-people', 'practitioners', 'all');
const zones = fc.constantFrom('Europe/London', 'Europe/Atlantis', 'UTC', '');

const entry = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries({...fields, source: text, verified: dates, polluted: text}).map(
        ([key, value]) => [key, mostly(value)],
      ),
    ),
    {requiredKeys: Object.keys(fields).slice(0, 1)},
  );
const listOf = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  mostly(fc.array(mostly(entry(fields)), {maxLength: 4}));

const feeds = fc.record(
  {
    helplines: listOf({
      id: ids,
      name: text,
      phone: phones,
      text: phones,
      email: fc.emailAddress(),
      href: urls,
      purpose: words,
      young: words,
      audience: people,
      free: flags,
      unbilled: flags,
      emergency: flags,
      hours: fc.constantFrom('Mo-Fr 09:00-17:00', 'always'),
    }),
    topics: listOf({id: ids, name: words, signsName: words, summary: words}),
    phases: listOf({topic: ids, start: dates}),
    signs: listOf({id: ids, topic: ids, adult: words, young: words}),
    events: listOf({
      id: ids,
      topic: ids,
      name: words,
      start: dates,
      end: dates,
      duration: fc.constantFrom('PT1H', 'P1D', '1h'),
      timeZone: zones,
      previousStart: dates,
      cancelled: flags,
      location: words,
      online: words,
      url: urls,
      audiences: fc.array(people),
      booking: fc.constantFrom('open', 'limited', 'full'),
      note: words,
    }),
    id: mostly(fc.constantFrom('its-not-ok', 'devon')),
    status: mostly(fc.constantFrom('running', 'ended', 'withdrawn')),
    name: mostly(text),
    evergreen: mostly(words),
    start: mostly(dates),
    end: mostly(dates),
    timeZone: mostly(zones),
    website: mostly(urls),
    helpWebsite: urls,
    polluted: text,
  },
  {requiredKeys: []},
);

/** A feed as text, in which some characters are others: what remains JSON is read. */
const mutated = fc
  .tuple(
    feeds,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'{}[]",:0a\\ \u202e')), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([feed, changes]) => {
    const characters = [...JSON.stringify(feed)];
    for (const [at, character] of changes) characters[at % characters.length] = character;
    return characters.join('');
  });

describe('10,000 feeds and more', () => {
  it('that are nearly right are never unsafe, lose no helpline, and come to an end', function () {
    this.timeout(120_000);
    // As they come: from JSON, which can hold an own "__proto__".
    fc.assert(
      fc.property(feeds, (feed) => expectSafe(JSON.parse(JSON.stringify(feed)))),
      {numRuns: 6000},
    );
  });

  it('with characters changed: likewise', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(mutated, (written) => {
        let json: unknown;
        try {
          json = JSON.parse(written);
        } catch {
          return;
        }
        expectSafe(json);
      }),
      {numRuns: 4000},
    );
  });

  it('that are any JSON at all: likewise', function () {
    this.timeout(120_000);
    fc.assert(fc.property(fc.jsonValue(), expectSafe), {numRuns: 2000});
  });
});

describe('a feed that attacks', () => {
  const pollution =
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "name": "A", ' +
    '"evergreen": {"__proto__": "x", "constructor": "y", "en": "B"}, ' +
    '"helplines": [{"id": "nspcc", "__proto__": {"polluted": 1, "emergency": true}, "phone": "0808 800 5001"}], ' +
    '"topics": {"__proto__": []}, "events": [{"__proto__": {"id": "support-hour"}, "name": "C"}]}';

  it('does not reach the prototype of anything', () => {
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

  it('may nest as deep as it fits, and is refused or passed over', async () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    for (const depth of [100, 10_000, 100_000]) {
      const written = `{"helplines": [{"id": "nspcc", "phone": "0808 800 5001"}], "more": ${deep(depth)}, "signs": ${deep(depth)}}`;
      let json: unknown;
      try {
        json = JSON.parse(written);
      } catch (error) {
        // WebKit's parser gives up; what it throws is a reason like any other.
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
            {id: value, phone: value, text: value, email: value, href: value, hours: value},
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

  it('shows what is right of it in an element', async () => {
    const address = feedOf(0).replace('body=0', `body=${encodeURIComponent(pollution)}`);
    const element = await fixture(`<helpline-card src="${address}"></helpline-card>`);
    for (let i = 0; i < 40 && !texts(element, 'number').includes('0808 800 5001'); i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(texts(element, 'number')).to.deep.equal(['0808 800 5001', '0800 1111', '999']);
    expect(warnings().length).to.be.above(0);
  });
});
