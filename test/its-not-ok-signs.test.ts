import {expect, fixture, html} from '@open-wc/testing';
import type {Audience, TopicId} from '../src/campaign/model.ts';
import {itsNotOk} from '../src/campaign/index.ts';
import '../src/elements/its-not-ok-signs/its-not-ok-signs.define.ts';
import type {ItsNotOkSigns} from '../src/elements/its-not-ok-signs/its-not-ok-signs.ts';
import {english} from './helpers/english.ts';
import {part, parts, textOf, texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

const campaign = itsNotOk(english);

/** The signs of one topic or of all topics, in the wording for an audience. */
const signsFor = (audience: Audience, topic?: TopicId) =>
  campaign.signs
    .filter((sign) => !topic || sign.topic === topic)
    .map((sign) => (audience === 'young-people' ? sign.young : sign.adult));

const show = (attributes = '') =>
  fixture<ItsNotOkSigns>(`<its-not-ok-signs ${attributes}></its-not-ok-signs>`);

/** The numbers to call, each with its text and its address. */
const numbers = (element: Element) =>
  parts(element, 'number').map((link) => [textOf(link), (link as HTMLAnchorElement).href]);

const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (node) => `${node.localName} ${textOf(node)}`,
  );

describe('<its-not-ok-signs>', () => {
  for (const attributes of [
    '',
    'audience="young-people"',
    'topic="online-safety" heading-level="3"',
  ])
    it(`is accessible: ${attributes || 'bare'}`, async () => {
      const element = await show(attributes);
      await expect(element).to.be.accessible();
      for (const topic of parts(element, 'topic')) (topic as HTMLDetailsElement).open = true;
      await expect(element).to.be.accessible();
    });

  describe('shows', () => {
    it('all topics, each closed, with every sign inside', async () => {
      const element = await show();
      expect(texts(element, 'topic-name')).to.deep.equal([
        'Signs of child criminal exploitation',
        'Signs of harm online',
        // The topic is called "Healthy relationships". Under that name, a reader could take these for signs of a healthy one.
        'Signs of an unhealthy relationship',
      ]);
      const topics = parts(element, 'topic') as HTMLDetailsElement[];
      expect(topics.map(({open}) => open)).to.deep.equal([false, false, false]);
      for (const [i, topic] of topics.entries())
        expect([...topic.querySelectorAll('li')].map(textOf)).to.deep.equal(
          signsFor('parents', campaign.topics[i]!.id),
        );
      expect(warnings()).to.deep.equal([]);
    });

    for (const {id, signsName} of campaign.topics)
      it(`a single topic, open: ${id}`, async () => {
        const element = await show(`topic="${id}"`);
        expect(parts(element, 'topic')).to.deep.equal([]);
        expect(texts(element, 'sign')).to.deep.equal(signsFor('parents', id));
        expect(parts(element, 'sign').every((sign) => sign.checkVisibility())).to.be.true;
        expect(textOf(part(element, 'heading'))).to.equal(signsName);
      });

    it('young people signs about themselves', async () => {
      const element = await show('audience="young-people"');
      expect(texts(element, 'sign')).to.deep.equal(signsFor('young-people'));
      expect(textOf(part(element, 'intro'))).to.match(/it is not your fault/);
    });

    it('practitioners signs about a child', async () => {
      const element = await show('audience="practitioners"');
      expect(texts(element, 'sign')).to.deep.equal(signsFor('practitioners'));
      expect(textOf(part(element, 'intro'))).to.match(/One sign may mean nothing/);
    });

    it('another topic or audience as soon as the attribute changes', async () => {
      const element = await show('topic="online-safety"');
      element.audience = 'young-people';
      element.setAttribute('topic', 'healthy-relationships');
      await element.updateComplete;
      expect(texts(element, 'sign')).to.deep.equal(
        signsFor('young-people', 'healthy-relationships'),
      );
    });

    it('its lists as lists', async () => {
      const element = await show('topic="online-safety"');
      for (const name of ['signs', 'helplines'])
        expect(part(element, name)!.localName, name).to.equal('ul');
    });
  });

  describe('ends with what to do next', () => {
    const nspcc = ['0808 800 5000', 'tel:08088005000'];
    const childline = ['0800 1111', 'tel:08001111'];
    const police = ['999', 'tel:999'];

    const expected: [Audience, string[][], RegExp][] = [
      ['parents', [nspcc, police], /Stay calm, listen, and do not blame the child/],
      ['young-people', [childline, police], /Tell an adult you trust, or talk to Childline/],
      ['practitioners', [nspcc, police], /Tell your safeguarding lead/],
    ];

    for (const [audience, lines, advice] of expected)
      it(`for ${audience}: advice, the helpline for them, and 999`, async () => {
        const element = await show(`audience="${audience}" topic="online-safety"`);
        expect(textOf(part(element, 'next'))).to.match(advice);
        expect(numbers(element)).to.deep.equal(lines);
        expect(part(element, 'next')).to.equal(part(element, 'base')!.lastElementChild);
      });

    it('speaks to a young person in danger in other words than to an adult', async () => {
      const element = await show('audience="young-people"');
      expect(texts(element, 'helpline')[1]).to.equal(
        'If you are in danger right now, call the police: 999',
      );
      element.audience = 'parents';
      await element.updateComplete;
      expect(texts(element, 'helpline')[1]).to.equal(
        'If a child is in danger right now, call the police: 999',
      );
    });

    it('shows the page’s own next steps from the slot `next` instead', async () => {
      const element = await fixture<ItsNotOkSigns>(
        html`<its-not-ok-signs><p slot="next">Talk to Mrs Bell</p></its-not-ok-signs>`,
      );
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
      expect(parts(element, 'number').some((number) => number.checkVisibility())).to.be.false;
      expect(part(element, 'subheading')!.checkVisibility()).to.be.false;
    });

    it('shows the campaign’s next steps when the page’s own text has no slot', async () => {
      const element = await fixture<ItsNotOkSigns>(
        html`<its-not-ok-signs><a href="tel:08001111">0800 1111</a></its-not-ok-signs>`,
      );
      expect(element.querySelector('a')!.checkVisibility()).to.be.false;
      expect(parts(element, 'number').every((number) => number.checkVisibility())).to.be.true;
    });
  });

  describe('in the page’s outline', () => {
    for (const [level, first, second] of [
      ['', 'h2', 'h3'],
      ['3', 'h3', 'h4'],
      ['4', 'h4', 'h5'],
      ['5', 'h5', 'h6'],
      // HTML has no level 7.
      ['6', 'h6', 'h6'],
    ])
      it(`has a heading of the given level and another one level below, heading-level="${level}"`, async () => {
        const element = await show(`heading-level="${level}"`);
        expect(headings(element)).to.deep.equal([
          `${first} Know the signs`,
          `${second} What to do next`,
        ]);
        expect(warnings()).to.deep.equal([]);
      });

    it('has a heading of level 2 when the given level does not exist, and warns once', async () => {
      for (let i = 0; i < 2; i++)
        expect(headings(await show('heading-level="7"'))[0]).to.equal('h2 Know the signs');
      expect(warnings()).to.deep.equal([
        '<its-not-ok-signs> cannot use heading-level="7". Use one of: 2, 3, 4, 5, 6.',
      ]);
    });
  });

  describe('with a wrong attribute', () => {
    it('shows all topics when it does not know the topic, and warns once', async () => {
      for (let i = 0; i < 2; i++)
        expect(texts(await show('topic="gangs"'), 'topic-name')).to.have.length(3);
      expect(warnings()).to.deep.equal([
        '<its-not-ok-signs> cannot use topic="gangs". Use one of: all, criminal-exploitation, online-safety, healthy-relationships.',
      ]);
    });

    it('speaks to parents when it does not know the audience, and warns once', async () => {
      const element = await show('audience="teachers" topic="online-safety"');
      element.requestUpdate();
      await element.updateComplete;
      expect(texts(element, 'sign')).to.deep.equal(signsFor('parents', 'online-safety'));
      expect(warnings()).to.deep.equal([
        '<its-not-ok-signs> cannot use audience="teachers". Use one of: parents, young-people, practitioners.',
      ]);
    });

    for (const attribute of ['topic', 'audience', 'heading-level'])
      it(`treats an empty or removed ${attribute} as absent, without a warning`, async () => {
        const bare = textOf(part(await show(), 'base'));
        const element = await show(`${attribute}=""`);
        expect(textOf(part(element, 'base'))).to.equal(bare);
        element.removeAttribute(attribute);
        await element.updateComplete;
        expect(textOf(part(element, 'base'))).to.equal(bare);
        expect(warnings()).to.deep.equal([]);
      });

    it('does not warn of `topic="all"`', async () => {
      expect(texts(await show('topic="all"'), 'topic-name')).to.have.length(3);
      expect(warnings()).to.deep.equal([]);
    });
  });
});
