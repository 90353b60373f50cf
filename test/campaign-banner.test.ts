import {expect, fixture, fixtureSync, html} from '@open-wc/testing';
import {spy, useFakeTimers, type SinonFakeTimers} from 'sinon';
import type {TopicId} from '../src/campaign/model.ts';
import {itsNotOk} from '../src/campaign/index.ts';
import '../src/elements/campaign-banner/campaign-banner.define.ts';
import type {CampaignBanner} from '../src/elements/campaign-banner/campaign-banner.ts';
import {english} from './helpers/english.ts';
import {part, parts, textOf, texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

const campaign = itsNotOk(english);
const topicOf = (id: TopicId) => campaign.topics.find((topic) => topic.id === id)!;

const website = {
  text: 'Find out more about the campaign',
  href: 'https://www.cumbriasafeguardingchildren.co.uk/',
};
const nspcc = {text: 'Get help from the NSPCC', href: 'https://www.nspcc.org.uk/'};

let clock: SinonFakeTimers | undefined;

/** Sets the clock of the visitor's device. */
const setClock = (now: string) => {
  clock = useFakeTimers({
    now: Date.parse(now),
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
  });
  return clock;
};

afterEach(() => {
  clock?.restore();
  clock = undefined;
});

const show = (attributes = '', content = '') =>
  fixture<CampaignBanner>(`<campaign-banner ${attributes}>${content}</campaign-banner>`);

const linkOf = (element: Element) => {
  const link = part(element, 'link') as HTMLAnchorElement;
  return {text: textOf(link), href: link.href};
};

/** Checks the topic's name, and that its summary is shown too. */
function expectTopic(element: Element, id: TopicId | undefined) {
  expect(texts(element, 'topic')).to.deep.equal(id ? [topicOf(id).name] : []);
  expect(texts(element, 'summary')).to.deep.equal([id ? topicOf(id).summary : campaign.evergreen]);
}

describe('<campaign-banner>', () => {
  for (const attributes of ['', 'topic="online-safety" dismissible', 'heading-level="4"'])
    it(`is accessible: ${attributes || 'bare'}`, async () => {
      await expect(await show(attributes)).to.be.accessible();
    });

  it('is accessible in the middle of the campaign', async () => {
    setClock('2021-01-15T12:00Z');
    const element = await show('dismissible');
    clock!.restore();
    await expect(element).to.be.accessible();
  });

  describe('without a topic', () => {
    // Midnight in Cumbria is 11pm in UTC while summer time lasts.
    const moments: [string, TopicId | undefined][] = [
      ['2020-06-01T12:00:00.000Z', undefined],
      ['2020-09-30T22:59:59.999Z', undefined],
      ['2020-09-30T23:00:00.000Z', 'criminal-exploitation'],
      ['2020-11-30T23:59:59.999Z', 'criminal-exploitation'],
      ['2020-12-01T00:00:00.000Z', 'online-safety'],
      ['2021-02-28T23:59:59.999Z', 'online-safety'],
      ['2021-03-01T00:00:00.000Z', 'healthy-relationships'],
      ['2021-09-30T22:59:59.999Z', 'healthy-relationships'],
      ['2021-09-30T23:00:00.000Z', undefined],
      ['2036-11-21T12:00:00.000Z', undefined],
    ];

    for (const [now, id] of moments)
      it(`shows ${id ?? 'the evergreen sentence'} at ${now}, with one sentence and one link`, async () => {
        setClock(now);
        const element = await show();
        expectTopic(element, id);
        expect(textOf(part(element, 'heading'))).to.equal('It’s Not OK');
        expect(parts(element, 'link').map(() => linkOf(element))).to.deep.equal([
          id ? website : nspcc,
        ]);
        expect(warnings()).to.deep.equal([]);
      });

    const changes: [string, TopicId | undefined, TopicId | undefined][] = [
      ['2020-09-30T22:59:55Z', undefined, 'criminal-exploitation'],
      ['2020-11-30T23:59:55Z', 'criminal-exploitation', 'online-safety'],
      ['2021-02-28T23:59:55Z', 'online-safety', 'healthy-relationships'],
      ['2021-09-30T22:59:55Z', 'healthy-relationships', undefined],
    ];

    for (const [now, before, after] of changes)
      it(`changes by itself to ${after ?? 'the evergreen sentence'} at midnight in Cumbria`, async () => {
        const clock = setClock(now);
        const element = await show();
        await clock.tickAsync(4999);
        expectTopic(element, before);
        await clock.tickAsync(1);
        await element.updateComplete;
        expectTopic(element, after);
      });

    it('has no timer after its last change, or when the campaign is already over', async () => {
      const clock = setClock('2021-09-30T22:59:59Z');
      const element = await show();
      expect(clock.countTimers()).to.equal(1);
      await clock.tickAsync(2000);
      expectTopic(element, undefined);
      expect(clock.countTimers()).to.equal(0);
    });

    it('does not render again while its topic stays the same', async () => {
      const clock = setClock('2020-12-24T12:00Z');
      const element = await show();
      const asked = spy(element, 'requestUpdate');
      clock.tick('01:00:00');
      expect(asked.callCount).to.equal(0);
    });
  });

  describe('with a topic', () => {
    for (const {id} of campaign.topics)
      it(`shows ${id} on any date`, async () => {
        for (const [now, link] of [
          ['2020-01-01', nspcc],
          ['2020-10-10', website],
          ['2020-12-10', website],
          ['2021-03-10', website],
          ['2036-01-01', nspcc],
        ] as const) {
          setClock(now);
          const element = await show(`topic="${id}"`);
          expectTopic(element, id);
          expect(linkOf(element), now).to.deep.equal(link);
          clock!.restore();
        }
        expect(warnings()).to.deep.equal([]);
      });

    it('follows the attribute, and shows the topic of the date when the attribute is removed', async () => {
      setClock('2020-10-10');
      const element = await show('topic="online-safety"');
      element.topic = 'healthy-relationships';
      await element.updateComplete;
      expectTopic(element, 'healthy-relationships');
      element.setAttribute('topic', '');
      await element.updateComplete;
      expectTopic(element, 'criminal-exploitation');
      element.removeAttribute('topic');
      await element.updateComplete;
      expectTopic(element, 'criminal-exploitation');
      expect(warnings()).to.deep.equal([]);
    });

    it('shows the topic of the date when it does not know the attribute’s value, and warns once', async () => {
      setClock('2021-01-15');
      for (let i = 0; i < 2; i++) expectTopic(await show('topic="onlinesafety"'), 'online-safety');
      expect(warnings()).to.deep.equal([
        '<campaign-banner> cannot use topic="onlinesafety". Use one of: criminal-exploitation, online-safety, healthy-relationships.',
      ]);
    });
  });

  describe('its link', () => {
    it('has the page’s address, and a text that names only the campaign', async () => {
      for (const now of ['2021-01-15', '2036-01-01']) {
        setClock(now);
        const element = await show('href="https://example.org/campaign"');
        expect(linkOf(element)).to.deep.equal({
          text: website.text,
          href: 'https://example.org/campaign',
        });
        clock!.restore();
      }
    });

    it('can be relative to the page', async () => {
      expect(linkOf(await show('href="/its-not-ok"')).href).to.equal(
        new URL('/its-not-ok', location.href).href,
      );
      expect(warnings()).to.deep.equal([]);
    });

    it('sends no referrer', async () => {
      expect((part(await show(), 'link') as HTMLAnchorElement).rel).to.equal('noreferrer');
    });

    for (const href of [
      'javascript:alert(1)',
      'https:example.org',
      'https://a@b.example',
      'http://',
    ])
      it(`has the campaign’s address when the page writes href="${href}", and warns once`, async () => {
        setClock('2021-01-15');
        for (let i = 0; i < 2; i++)
          expect(linkOf(await show(`href="${href}"`))).to.deep.equal(website);
        expect(warnings()).to.deep.equal([
          `<campaign-banner> cannot use href="${href}". Use a web address such as https://example.org/campaign.`,
        ]);
      });

    it('has the campaign’s address when the page’s is empty or removed, without a warning', async () => {
      setClock('2021-01-15');
      const element = await show('href=""');
      expect(linkOf(element)).to.deep.equal(website);
      element.href = 'https://example.org/';
      await element.updateComplete;
      element.setAttribute('href', 'https://example.org/');
      element.removeAttribute('href');
      await element.updateComplete;
      expect(linkOf(element)).to.deep.equal(website);
      expect(warnings()).to.deep.equal([]);
    });
  });

  describe('takes from the page', () => {
    it('a heading’s text, and shows it as a heading', async () => {
      const element = await show('', '<span slot="heading">It’s Not OK at Fellside School</span>');
      const heading = element.querySelector('span')!.assignedSlot!.parentElement!;
      expect(heading.localName).to.equal('h2');
      expect(element.querySelector('span')!.checkVisibility()).to.be.true;
    });

    it('an action, which replaces the banner’s own link', async () => {
      const element = await show('', '<a slot="action" href="/ask">Ask Mrs Bell</a>');
      expect(element.querySelector('a')!.checkVisibility()).to.be.true;
      expect(part(element, 'link')!.checkVisibility()).to.be.false;
    });

    it('nothing else: the page’s own text is not shown beside the banner', async () => {
      const element = await show('', '<a href="https://www.nspcc.org.uk/">NSPCC</a>');
      expect(element.querySelector('a')!.checkVisibility()).to.be.false;
      expect(part(element, 'link')!.checkVisibility()).to.be.true;
    });
  });

  describe('in the page’s outline', () => {
    for (const [level, tag] of [
      ['', 'h2'],
      ['3', 'h3'],
      ['4', 'h4'],
      ['5', 'h5'],
      ['6', 'h6'],
    ])
      it(`has one heading of the given level, heading-level="${level}"`, async () => {
        const element = await show(`heading-level="${level}"`);
        const headings = [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')];
        expect(headings.map(({localName}) => localName)).to.deep.equal([tag]);
        expect(warnings()).to.deep.equal([]);
      });

    it('has a heading of level 2 when the given level does not exist, and warns once', async () => {
      for (let i = 0; i < 2; i++)
        expect(part(await show('heading-level="one"'), 'heading')!.localName).to.equal('h2');
      expect(warnings()).to.deep.equal([
        '<campaign-banner> cannot use heading-level="one". Use one of: 2, 3, 4, 5, 6.',
      ]);
    });
  });

  it('takes properties that the page has set before the script arrived', async () => {
    // Make the element in a document without a window: there it is not upgraded until it moves into the page.
    const element = new Document().createElementNS(
      'http://www.w3.org/1999/xhtml',
      'campaign-banner',
    ) as CampaignBanner;
    element.topic = 'online-safety';
    element.dismissible = true;
    expect(element.shadowRoot).to.be.null;
    fixtureSync<HTMLElement>(html`<div></div>`).append(element);
    await element.updateComplete;
    expectTopic(element, 'online-safety');
    expect(part(element, 'dismiss')).to.exist;
  });
});
