import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {itsNotOk} from '../src/campaign/index.ts';
import {Feed, type Section} from '../src/campaign/feed/feed.ts';
import {checkFeed} from '../src/campaign/feed/check.ts';
import {keyOf, readFeed, type Problem} from '../src/campaign/feed/read.ts';
import type {List} from '../src/campaign/feed/schema.ts';
import {dialAddress, mailAddress, parseSms} from '../src/internal/address.ts';
import type {MsgFn} from '../src/controllers/locale-controller.ts';
import {hostileUrls} from './helpers/hostile-urls.ts';
import {runs} from './helpers/long.ts';

const embedded = itsNotOk(((text: string) => text) as MsgFn);
const lists: List[] = ['helplines', 'topics', 'phases', 'signs', 'events'];
const now = Date.UTC(2026, 10, 21);

/** Reads and merges a feed as the elements do, and checks everything that they would show. */
function expectSafe(json: unknown): void {
  const problems: Problem[] = [];
  let feed: Feed;
  try {
    feed = new Feed(
      readFeed(json, (problem) => problems.push(problem)),
      (problem) => problems.push(problem),
    );
  } catch (error) {
    // The whole feed is refused, with a reason that a person can read.
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
      if (line.sms)
        expect(parseSms(line.sms)!.href).to.match(/^sms:\+?\d{3,15}(\?body=[a-z\d]+)?$/i);
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

// Most values fit their field. Some do not.
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
      sms: fc.oneof(
        phones,
        fc.constantFrom('SHOUT to 85258', 'SHOUT 85258', 'a b to 1', 'HELP to 999'),
      ),
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
      status: fc.constantFrom('scheduled', 'postponed', 'cancelled', 'moved'),
      location: words,
      onlineLocation: words,
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

/** The text of a feed in which some characters are replaced. Some of these texts are still JSON. */
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

describe('random feeds', () => {
  it('are safe, lose no helpline and do not hang when they are nearly right', function () {
    this.timeout(120_000);
    // Feeds come from JSON, where "__proto__" can be a property of its own.
    fc.assert(
      fc.property(feeds, (feed) => expectSafe(JSON.parse(JSON.stringify(feed)))),
      {numRuns: runs(6000)},
    );
  });

  it('are safe, lose no helpline and do not hang when characters are replaced', function () {
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
      {numRuns: runs(4000)},
    );
  });

  it('are safe, lose no helpline and do not hang when they are any JSON at all', function () {
    this.timeout(120_000);
    fc.assert(fc.property(fc.jsonValue(), expectSafe), {numRuns: runs(2000)});
  });
});
