import {expect} from '@open-wc/testing';
import {itsNotOk} from '../src/campaign/index.ts';
import {Feed} from '../src/campaign/feed/feed.ts';
import {pick} from '../src/campaign/feed/merge.ts';
import {readFeed} from '../src/campaign/feed/read.ts';
import type {MsgFn} from '../src/controllers/locale-controller.ts';

const embedded = itsNotOk(((text: string) => text) as MsgFn);

const read = (json: unknown, problems: string[] = []) => {
  const report = ({path}: {path: string}) => problems.push(path);
  return new Feed(readFeed(json, report), report);
};

describe('a text in a feed', () => {
  const words = {'en-GB': 'Help', cy: 'Cymorth', 'pt-BR': 'Ajuda', 'zh-Hant': '求助'};

  for (const [locale, text] of [
    ['en-GB', 'Help'],
    ['en', 'Help'],
    ['en-US', 'Help'],
    ['cy', 'Cymorth'],
    ['cy-GB', 'Cymorth'],
    ['CY', 'Cymorth'],
    ['pt', 'Ajuda'],
    ['pt-PT', 'Ajuda'],
    ['zh-hant', '求助'],
    ['ur', 'Help'],
    ['constructor', 'Help'],
  ] as const)
    it(`is “${text}” for ${locale}`, () => {
      expect(pick(words, locale)).to.equal(text);
    });

  it('is the same in every language when there is only one', () => {
    expect(pick('Help', 'cy')).to.equal('Help');
    expect(pick({cy: 'Cymorth', pl: 'Pomoc'}, 'ur')).to.equal('Cymorth');
  });

  it('is chosen by language in every list, and for the campaign', () => {
    const text = {'en-GB': 'English', cy: 'Cymraeg'};
    const feed = read({
      evergreen: text,
      helplines: [{id: 'nspcc', purpose: text}],
      topics: [{id: 'online-safety', summary: text}],
      signs: [{id: 'online-upset', young: text}],
      events: [{id: 'support-hour', name: text}],
    });
    for (const [locale, expected] of [
      ['en-GB', 'English'],
      ['cy', 'Cymraeg'],
    ] as const) {
      const all = [
        feed.merge('about', embedded, locale).evergreen,
        feed.merge('helplines', embedded.helplines, locale).find(({id}) => id === 'nspcc')!.purpose,
        feed.merge('topics', embedded.topics, locale).find(({id}) => id === 'online-safety')!
          .summary,
        feed.merge('signs', embedded.signs, locale).find(({id}) => id === 'online-upset')!.young,
        feed.merge('events', embedded.events, locale).find(({id}) => id === 'support-hour')!.name,
      ];
      expect(all).to.deep.equal(all.map(() => expected));
    }
  });
});

describe('a feed', () => {
  it('does not change the embedded campaign itself', () => {
    const before = JSON.stringify(embedded);
    const feed = read({
      status: 'withdrawn',
      helplines: [{id: 'nspcc', phone: '0808 800 5001'}],
      events: [{id: 'support-hour', start: '2026-12-01T20:00', end: '2026-12-01T21:00'}],
    });
    for (const list of ['helplines', 'topics', 'phases', 'signs', 'events'] as const)
      feed.merge(list, embedded[list], 'en-GB');
    feed.merge('about', embedded, 'en-GB');
    expect(JSON.stringify(embedded)).to.equal(before);
  });

  it('changes nothing when its lists are empty', () => {
    const feed = read({id: 'devon', helplines: [], topics: [], phases: [], signs: [], events: []});
    for (const list of ['helplines', 'topics', 'phases', 'events'] as const)
      expect(feed.merge(list, embedded[list], 'en-GB'), list).to.have.length(embedded[list].length);
  });

  it('puts new phases and events in order of time', () => {
    const feed = read({
      phases: [{topic: 'online-safety', start: '2021-09-01'}],
      events: [{id: 'first', name: 'First', start: '2020-09-30'}],
    });
    expect(feed.merge('phases', embedded.phases, 'en-GB').map(({topic}) => topic)).to.deep.equal([
      'criminal-exploitation',
      'healthy-relationships',
      'online-safety',
    ]);
    expect(feed.merge('events', embedded.events, 'en-GB')[0]).to.include({
      id: 'first',
      booking: 'open',
    });
  });

  it('with an id of its own keeps all our helplines, and of our other entries only those that it names', () => {
    const feed = read({
      id: 'devon',
      topics: [{id: 'online-safety'}, {id: 'lines', name: 'L', signsName: 'S', summary: 'M'}],
      signs: [{id: 'one', topic: 'lines', adult: 'A', young: 'Y'}],
      helplines: [{id: 'hub', name: 'Hub', phone: '01632 960123', purpose: 'For all'}],
    });
    const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);
    expect(ids(feed.merge('topics', embedded.topics, 'en-GB'))).to.deep.equal([
      'online-safety',
      'lines',
    ]);
    expect(ids(feed.merge('signs', embedded.signs, 'en-GB'))).to.deep.equal(['one']);
    expect(ids(feed.merge('helplines', embedded.helplines, 'en-GB'))).to.deep.equal([
      ...ids(embedded.helplines),
      'hub',
    ]);
  });

  it('does not cancel past events when the campaign has ended', () => {
    const events = read({status: 'ended', name: 'A'}).merge('events', embedded.events, 'en-GB');
    expect(events.filter((event) => event.status === 'cancelled')).to.deep.equal([]);
  });

  it('has each problem reported with its path', () => {
    const problems: string[] = [];
    read(
      {
        id: 'Not An Id',
        evergreen: {cy: ''},
        timeZone: 'Europe/Atlantis',
        helplines: {},
        topics: [null, {id: 'online-safety', name: {'x y': 'A'}}],
        phases: [{topic: 'online-safety', start: '2020-12'}],
        signs: [{topic: 'online-safety'}],
        events: [{id: 'support-hour', audiences: ['parents', 'everyone'], duration: '30 minutes'}],
      },
      problems,
    );
    expect(problems).to.deep.equal([
      'id',
      'evergreen.cy',
      'timeZone',
      'helplines',
      'topics[0]',
      'topics[1].name.x y',
      'phases[0].start',
      'signs[0].id',
      'events[0].duration',
      'events[0].audiences[1]',
    ]);
  });

  for (const [title, json] of [
    ['a text', 'feed'],
    ['nothing', null],
    ['a list', [{id: 'nspcc'}]],
    ['a number', 1],
    ['an object of another kind', {version: 1}],
    ['an inherited field', Object.create({name: 'A'}) as unknown],
  ] as const)
    it(`is refused as a whole when it is ${title}`, () => {
      expect(() => read(json)).to.throw(/^it /);
    });
});
