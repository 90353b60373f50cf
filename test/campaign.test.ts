import {expect} from '@open-wc/testing';
import {Temporal} from 'temporal-polyfill';
import type {Campaign, Fact} from '../src/campaign/model.ts';
import {itsNotOk} from '../src/campaign/index.ts';
import '../src/its-not-ok.ts';
import type {MsgFn} from '../src/controllers/locale-controller.ts';
import {english} from './helpers/english.ts';
import {warnings} from './helpers/warnings.ts';

/** The texts that translators get: all texts that pass through `msg`, with their ids. */
const forTranslators: {text: string; id: string}[] = [];
const msg = english;
const campaign: Campaign = itsNotOk(((text: string, {id}: {id: string}) => {
  forTranslators.push({text, id});
  return msg(text);
}) as MsgFn);

const lists = ['phases', 'topics', 'signs', 'helplines', 'events', 'actions', 'resources'] as const;

/** Every fact of the campaign, with a name for the test's title. */
const facts: [string, Fact][] = [
  ['campaign', campaign],
  ...lists.flatMap((list) =>
    campaign[list].map((fact): [string, Fact] => [
      `${list} ${'id' in fact ? fact.id : fact.topic}`,
      fact,
    ]),
  ),
];

const weekday = (date: string) =>
  Temporal.PlainDate.from(date).toLocaleString('en-GB', {weekday: 'long'});

describe('the embedded campaign', () => {
  it('says who runs it, where, and since when', () => {
    expect(campaign.name).to.equal('It’s Not OK');
    expect(campaign.partners).to.deep.equal(['Cumbria Safeguarding Children Partnership', 'NSPCC']);
    expect(campaign.website).to.equal('https://www.cumbriasafeguardingchildren.co.uk/');
    expect(campaign.helpWebsite).to.equal('https://www.nspcc.org.uk/');
    expect(campaign.twitter).to.equal('@CumbriaSCP');
    expect(campaign.timeZone).to.equal('Europe/London');
    expect(campaign.summary).to.match(/child exploitation in Cumbria/);
  });

  it('starts on a Thursday and takes twelve months', () => {
    expect(campaign.start).to.equal('2020-10-01');
    expect(weekday(campaign.start)).to.equal('Thursday');
    const dayAfter = Temporal.PlainDate.from(campaign.end).add({days: 1});
    expect(dayAfter.since(campaign.start, {largestUnit: 'months'}).toString()).to.equal('P12M');
  });

  it('has the four aims', () => {
    expect(campaign.aims).to.have.length(4);
    ['signs', 'report', 'healthy relationship', 'speak out'].forEach((aim, i) =>
      expect(campaign.aims[i]!.toLowerCase()).to.include(aim),
    );
  });

  it('has three topics, and a phase for each, in this order', () => {
    const topics = ['criminal-exploitation', 'online-safety', 'healthy-relationships'];
    expect(campaign.topics.map(({id}) => id)).to.deep.equal(topics);
    expect(campaign.phases.map(({topic, start}) => [topic, start])).to.deep.equal([
      ['criminal-exploitation', '2020-10-01'],
      ['online-safety', '2020-12-01'],
      ['healthy-relationships', '2021-03-01'],
    ]);
  });

  it('has one sentence for each topic, and another for the time after the campaign', () => {
    const sentences = [...campaign.topics.map(({summary}) => summary), campaign.evergreen];
    expect(new Set(sentences)).to.have.length(4);
    for (const sentence of sentences) expect(sentence).to.match(/^[A-Z][^.!?]+\.$/);
    // The evergreen sentence must still be right in ten years, so it names no year, month or event.
    expect(campaign.evergreen).not.to.match(/\d|today|now|this (week|month|year)|campaign/i);
  });

  it('never blames a child', () => {
    for (const {text, id} of forTranslators)
      expect(text, id).not.to.match(
        /\b(blame|naughty|bad|should have|choose|chose|chosen|risky|promiscuous|victim|attention|let themselves|allow)/i,
      );
    // The texts may use "fault" only to say that a child is not at fault.
    for (const {text, id} of forTranslators.filter(({text}) => /fault/i.test(text)))
      expect(text, id).to.match(/\b(never|not)\b.* fault/);
  });
});

describe('the events of the campaign', () => {
  it('have these ids and times', () => {
    expect(
      campaign.events.map(({id, start, end, duration}) => [id, start, end ?? duration]),
    ).to.deep.equal([
      ['launch-conference', '2020-10-01T13:00', '2020-10-01T15:30'],
      ['online-safety-workshop', '2020-12-01T18:00', 'PT30M'],
      ['support-hour', '2021-03-04T20:00', '2021-03-04T21:00'],
      // The day of this event was never announced.
      ['learning-sessions', '2021-04', undefined],
    ]);
    expect(campaign.events.map(({timeZone}) => timeZone ?? campaign.timeZone)).to.deep.equal(
      Array(4).fill('Europe/London'),
    );
  });

  it('fall on the weekdays that were announced', () => {
    expect(campaign.events.slice(0, 3).map(({start}) => weekday(start.slice(0, 10)))).to.deep.equal(
      ['Thursday', 'Tuesday', 'Thursday'],
    );
  });

  it('say where they take place, who they are for, and how to get a place', () => {
    expect(
      campaign.events.map(({location, onlineLocation, audiences, booking}) => [
        location ?? `on ${onlineLocation}`,
        audiences,
        booking,
      ]),
    ).to.deep.equal([
      ['Online', ['practitioners'], 'waiting-list'],
      ['on Microsoft Teams', ['parents'], 'limited'],
      ['on Cumbria Police’s Facebook page', ['parents'], 'open'],
      ['on Microsoft Teams', ['practitioners'], 'to-be-announced'],
    ]);
    const [launch, workshop, supportHour, sessions] = campaign.events;
    expect(launch!.name).to.match(/250 professionals/);
    expect(launch!.note).to.match(/waiting list is on Eventbrite/);
    expect(workshop!.note).to.match(/Eventbrite/);
    expect(supportHour!.url).to.equal('https://fb.me/e/F8MS4iLq');
    expect(supportHour!.note).to.match(/beforehand by direct message.* not have to give your name/);
    expect(sessions!.name).to.match(/harmful sexual behaviour/);
    expect(sessions!.note).to.match(/March newsletter/);
  });
});

describe('the actions for partners', () => {
  it('are the six ways to support the campaign', () => {
    const ways: [string, RegExp][] = [
      ['posters', /Print the posters.* where many people pass/],
      ['digital', /digital and social media resources/],
      ['profile-frame', /Facebook profile picture.*“CE Cumbria”/],
      ['share', /Share the campaign’s posts/],
      ['newsletter', /newsletter/],
      ['follow', /@CumbriaSCP/],
    ];
    expect(campaign.actions.map(({id}) => id)).to.deep.equal(ways.map(([id]) => id));
    ways.forEach(([id, words], i) => expect(campaign.actions[i]!.text, id).to.match(words));
  });
});

describe('the resources', () => {
  it('are those of the newsletters, with their publishers', () => {
    expect(campaign.resources.map(({id, publisher}) => [id, publisher])).to.deep.equal([
      ['peer-abuse', 'NSPCC Learning'],
      ['harmful-sexual-behaviour', 'NSPCC Learning'],
      ['physical-abuse', 'NSPCC Learning'],
      ['healthy-relationships', 'NSPCC Learning'],
      ['prevention-toolkit', 'Stop It Now'],
      ['speak-out-stay-safe', 'NSPCC Learning'],
      ['parents-in-sport', 'NSPCC Child Protection in Sport Unit'],
      ['county-lines-week', 'National Crime Agency'],
      ['rse-briefing', 'House of Commons Library'],
      ['refugee-podcast', 'ACAMH'],
      ['level-2-course', 'CSCP'],
      ['grooming-offences', 'NSPCC'],
    ]);
  });

  const numbersOf = (id: string) =>
    campaign.resources
      .find((resource) => resource.id === id)!
      .summary.match(/\d[\d,]*/g)!
      .map((number) => Number(number.replace(',', '')));

  it('give every figure as the newsletters do', () => {
    expect(numbersOf('county-lines-week')).to.deep.equal([1041, 1551, 102]);
    expect(numbersOf('speak-out-stay-safe')).to.deep.equal([5, 11]);
    expect(numbersOf('grooming-offences')).to.deep.equal([118, 2017, 2020]);
    expect(numbersOf('physical-abuse')).to.deep.equal([22, 420, 514, 53, 696, 1066]);
  });

  it('give percentages that agree with their own figures', () => {
    const [rise, from, to, contactsRise, contactsFrom, contactsTo] = numbersOf('physical-abuse');
    expect(Math.round((to! / from! - 1) * 100)).to.equal(rise);
    expect(Math.round((contactsTo! / contactsFrom! - 1) * 100)).to.equal(contactsRise);
  });

  it('give the days of the campaign weeks that took place', () => {
    const dated = campaign.resources.filter(({start}) => start);
    expect(dated.map(({id, start, end}) => [id, start, end])).to.deep.equal([
      ['parents-in-sport', '2020-10-05', '2020-10-11'],
      ['county-lines-week', '2020-09-14', '2020-09-20'],
    ]);
    // Both were weeks, from Monday to Sunday.
    for (const {start, end} of dated) {
      expect(weekday(start!)).to.equal('Monday');
      expect(weekday(end!)).to.equal('Sunday');
    }
  });
});

describe('every fact', () => {
  for (const [name, {source, verified}] of facts)
    it(`says where it comes from, and when it was checked: ${name}`, () => {
      expect(source).to.match(/\S+ \S+/);
      expect(verified).to.match(/^\d{4}-\d\d-\d\d$/);
      const checked = Temporal.PlainDate.from(verified, {overflow: 'reject'});
      // No fact can have been checked before the campaign existed.
      expect(Temporal.PlainDate.compare(checked, '2020-09-01')).to.equal(1);
    });

  it('has an id of its own', () => {
    for (const list of lists.filter((list) => list !== 'phases')) {
      const ids = campaign[list].map(({id}) => id);
      expect(new Set(ids), list).to.have.length(ids.length);
      for (const id of ids) expect(id).to.match(/^[a-z]+(-[a-z\d]+)*$/);
    }
  });
});

describe('the texts for translators', () => {
  it('have an id of their own each', () => {
    const ids = forTranslators.map(({id}) => id);
    expect(new Set(ids)).to.have.length(ids.length);
    for (const {text, id} of forTranslators) expect(text, id).to.match(/^\S.*\S$/);
  });

  it('contain no name, number or address of a helpline, so that no translator can mistype one', () => {
    const sacred = campaign.helplines.flatMap(({name, phone, email = phone}) => [
      name,
      phone,
      email,
    ]);
    for (const {text, id} of forTranslators) {
      expect(sacred, id).not.to.include(text);
      const digits = text.replace(/(?<=\d) (?=\d)/g, '').match(/\d[\d,]*/g) ?? [];
      for (const {phone} of campaign.helplines)
        expect(digits, id).not.to.include(phone.replaceAll(' ', ''));
    }
  });

  it('contain no numbers: only one module that elements show has them', async () => {
    // Check every module that the page has loaded, so that a new module is checked too.
    const modules = performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => path.startsWith('/src/'));
    expect(modules).to.include('/src/elements/helpline-card/helpline-card.ts');
    const holders: string[] = [];
    for (const path of new Set(modules)) {
      const code = await (await fetch(path)).text();
      const strings = code
        .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        .replace(/sourceMappingURL=.*/, '');
      if (/0808|0800|5000|1111|(?<![\d#,.])(999|101)(?![\d,.])/.test(strings)) holders.push(path);
    }
    expect(holders.sort()).to.deep.equal([
      '/src/campaign/content/helplines.ts',
      // This file names “Public guidance on 101”, which no element shows.
      '/src/campaign/content/sources.ts',
      // This file has an example for the publishers of feeds, which no element shows.
      '/src/campaign/feed/schema.ts',
    ]);
  });

  it('cause no warning', () => {
    itsNotOk(msg);
    expect(warnings()).to.deep.equal([]);
  });
});
