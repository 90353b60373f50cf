import {expect, fixture, waitUntil} from '@open-wc/testing';
import '../src/elements/campaign-banner/campaign-banner.define.ts';
import type {CampaignBanner} from '../src/elements/campaign-banner/campaign-banner.ts';
import '../src/elements/event-countdown/event-countdown.define.ts';
import '../src/elements/helpline-card/helpline-card.define.ts';
import '../src/elements/its-not-ok-signs/its-not-ok-signs.define.ts';
import {feedOf} from './helpers/feed.ts';
import {part, parts, showsOwnText, textOf, texts} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

/** An element with a feed. For values of which an element without a feed would warn at once. */
const showOne = (tag: string, json: unknown, attributes: string, content = '') =>
  fixture(`<${tag} src="${feedOf(json)}" ${attributes}>${content}</${tag}>`);

/** An element with a feed, and one without. */
async function showBoth(tag: string, json: unknown, attributes = '', content = '') {
  const address = feedOf(json);
  const own = await fixture(`<${tag} ${attributes}>${content}</${tag}>`);
  const element = await fixture(`<${tag} src="${address}" ${attributes}>${content}</${tag}>`);
  return {own, element, address};
}

const arrived = (element: Element, sign: () => unknown) =>
  waitUntil(sign, `${element.localName} did not update`);

/** The parts of a feed that are not used, from the warnings. */
const leftOut = (address: string) => {
  const prefix = `The campaign feed ${address} is used without `;
  return warnings().map((text) => (text.startsWith(prefix) ? text.slice(prefix.length) : text));
};

const tomorrow = new Date(Date.now() + 26 * 60 * 60_000).toISOString().slice(0, 10);
const inAYear = new Date(Date.now() + 365 * 24 * 60 * 60_000).toISOString().slice(0, 10);

describe('<helpline-card> with a feed', () => {
  it('is accessible', async () => {
    const {element} = await showBoth('helpline-card', {
      helplines: [{id: 'childline', name: 'Childline Wales', phone: '0800 2222'}],
    });
    await arrived(element, () => texts(element, 'number').includes('0800 2222'));
    await expect(element).to.be.accessible();
  });

  it('changes only the facts of a helpline that the feed names', async () => {
    const {own, element} = await showBoth('helpline-card', {
      helplines: [{id: 'childline', phone: '0800 2222', hours: 'Mo-Su 00:00-24:00'}],
    });
    const nspcc = parts(element, 'helpline')[0];
    await arrived(element, () => texts(element, 'number').includes('0800 2222'));
    expect(texts(element, 'number')).to.deep.equal(['0808 800 5000', '0800 2222', '999']);
    expect((parts(element, 'number')[1] as HTMLAnchorElement).href).to.equal('tel:08002222');
    for (const name of ['heading', 'name', 'purpose', 'emergency', 'notes'])
      expect(texts(element, name), name).to.deep.equal(texts(own, name));
    // The helpline is the same node as before, so that the layout does not shift.
    expect(parts(element, 'helpline')[0]).to.equal(nspcc);
    expect(warnings()).to.deep.equal([]);
  });

  it('shows a new helpline when the page names it, with all ways to reach it', async () => {
    const element = await showOne(
      'helpline-card',
      {
        helplines: [
          {
            id: 'devon-hub',
            name: 'Devon Hub',
            phone: '01632 960123',
            sms: '01632 960124',
            email: 'hub@example.org',
            href: 'https://example.org/hub',
            purpose: 'For everyone in Devon',
          },
        ],
      },
      'helpline="devon-hub"',
    );
    await arrived(element, () => texts(element, 'name').includes('Devon Hub'));
    expect(texts(element, 'number')).to.deep.equal(['01632 960123', '999']);
    expect(parts(element, 'link').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'sms:01632960124',
      'mailto:hub@example.org',
      'https://example.org/hub',
    ]);
    // The card must not warn of an unknown helpline while the feed is on its way.
    expect(warnings()).to.deep.equal([]);
  });

  it('warns of an unknown helpline once the feed has arrived without it', async () => {
    const {element} = await showBoth(
      'helpline-card',
      {helplines: [{id: 'nspcc', phone: '0808 800 5001'}]},
      'helpline="nspc"',
    );
    await arrived(element, () => texts(element, 'number').includes('0808 800 5001'));
    expect(warnings()).to.deep.equal([
      '<helpline-card> cannot use helpline="nspc". Use one or more of: nspcc childline police-999 police-101.',
    ]);
  });

  for (const [title, line, problem] of [
    ['its id', {id: 'police-999', phone: '0800 2222'}, 'helplines[0].id: it is the emergency line'],
    [
      'its number',
      {id: 'childline', phone: '9 9 9'},
      'helplines[0].phone: it is an emergency number',
    ],
    [
      'its emergency flag',
      {id: 'childline', emergency: true, phone: '112'},
      'helplines[0].phone: it is an',
    ],
  ] as const)
    it(`keeps the emergency line unchanged when a feed changes ${title}`, async () => {
      const {element, own, address} = await showBoth('helpline-card', {
        helplines: [line, {id: 'nspcc', phone: '0808 800 5001'}],
      });
      await arrived(element, () => texts(element, 'number').includes('0808 800 5001'));
      expect(texts(element, 'emergency')).to.deep.equal(texts(own, 'emergency'));
      expect(texts(element, 'number')).to.deep.equal(['0808 800 5001', '0800 1111', '999']);
      expect(leftOut(address)).to.have.length(1);
      expect(leftOut(address)[0]).to.contain(problem);
    });

  it('leaves out a bad entry, names it in a warning, and keeps the rest', async () => {
    const {element, address} = await showBoth('helpline-card', {
      helplines: [
        {id: 'childline', phone: 'O800 1111'},
        {id: 'devon-hub', phone: '01632 960123'},
        {id: 'nspcc', phone: '0808 800 5001'},
        {id: 'nspcc', phone: '0808 800 5002'},
        'nspcc',
      ],
    });
    await arrived(element, () => texts(element, 'number').includes('0808 800 5001'));
    expect(texts(element, 'number')).to.deep.equal(['0808 800 5001', '0800 1111', '999']);
    expect(leftOut(address)).to.deep.equal([
      'helplines[0].phone: it is not a phone number. Write it as people dial it, such as 0808 800 5000.',
      'helplines[3]: it is a second entry for "nspcc". Keep one of them.',
      leftOut(address)[2],
      'helplines[1]: it is new ("devon-hub" is not in the embedded campaign), so it also needs: name, purpose.',
    ]);
    expect(leftOut(address)[2]).to.match(/^helplines\[4\]: it /);
  });
});

describe('<its-not-ok-signs> with a feed', () => {
  it('shows the feed’s topics, signs and helplines', async () => {
    const {element} = await showBoth('its-not-ok-signs', {
      topics: [{id: 'online-safety', signsName: 'Signs of harm on the internet'}],
      signs: [
        {id: 'online-new', topic: 'online-safety', adult: 'They hide a second phone'},
        {id: 'relationships-school', adult: 'They miss school'},
      ],
      helplines: [{id: 'nspcc', phone: '0808 800 5001'}],
    });
    await arrived(element, () => texts(element, 'number').includes('0808 800 5001'));
    expect(texts(element, 'topic-name')[1]).to.equal('Signs of harm on the internet');
    expect(texts(element, 'sign')).to.include.members([
      'They hide a second phone',
      'They miss school',
    ]);
    expect(warnings()).to.deep.equal([]);
  });

  it('shows young people the adults’ wording when a new sign has no wording for them', async () => {
    const {element} = await showBoth(
      'its-not-ok-signs',
      {signs: [{id: 'online-new', topic: 'online-safety', adult: 'A second phone'}]},
      'audience="young-people"',
    );
    await arrived(element, () => texts(element, 'sign').includes('A second phone'));
    expect(texts(element, 'sign')).not.to.include('');
  });

  it('keeps an open topic open when the feed arrives', async () => {
    const {element} = await showBoth('its-not-ok-signs', {
      signs: [{id: 'online-new', topic: 'online-safety', adult: 'A third phone'}],
    });
    const topic = parts(element, 'topic')[1] as HTMLDetailsElement;
    topic.open = true;
    await arrived(element, () => texts(element, 'sign').includes('A third phone'));
    expect(parts(element, 'topic')[1]).to.equal(topic);
    expect(topic.open).to.be.true;
  });
});

describe('<campaign-banner> with a feed', () => {
  const running = {
    name: 'It Is Still Not OK',
    start: '2020-10-01',
    end: inAYear,
    phases: [{topic: 'online-safety', start: '2021-01-01'}],
  };

  it('shows topics for as long as the feed’s campaign runs', async () => {
    const {element, own} = await showBoth('campaign-banner', {
      ...running,
      phases: [{topic: 'criminal-exploitation', start: '2026-11-01'}],
      website: 'https://example.org/campaign',
    });
    await arrived(element, () => textOf(part(element, 'heading')) === running.name);
    expect(texts(own, 'topic')).to.deep.equal([]);
    // Phases follow their dates, not the order of the feed's list.
    expect(texts(element, 'topic')).to.deep.equal(['Child criminal exploitation']);
    expect((part(element, 'link') as HTMLAnchorElement).href).to.equal(
      'https://example.org/campaign',
    );
    await expect(element).to.be.accessible();
  });

  for (const status of ['ended', 'withdrawn'])
    it(`shows the evergreen sentence when the campaign is ${status}`, async () => {
      const {element, own} = await showBoth('campaign-banner', {...running, status});
      await arrived(element, () => textOf(part(element, 'heading')) === running.name);
      for (const name of ['topic', 'summary', 'link'])
        expect(texts(element, name), name).to.deep.equal(texts(own, name));
      expect((part(element, 'link') as HTMLAnchorElement).href).to.equal(
        'https://www.nspcc.org.uk/',
      );
    });

  it('keeps the page’s chosen topic when the campaign has ended, but not when it was withdrawn', async () => {
    for (const [status, topics] of [
      ['ended', ['Online safety']],
      ['withdrawn', []],
    ] as const) {
      const {element} = await showBoth(
        'campaign-banner',
        {...running, status},
        'topic="online-safety"',
      );
      await arrived(element, () => textOf(part(element, 'heading')) === running.name);
      expect(texts(element, 'topic'), status).to.deep.equal(topics);
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('shows a topic after the campaign’s end when the feed says that the campaign is running', async () => {
    const {element} = await showBoth('campaign-banner', {...running, status: 'running'});
    await arrived(element, () => texts(element, 'topic').length);
    // This is the topic of the last embedded phase.
    expect(texts(element, 'topic')).to.deep.equal(['Healthy relationships']);
  });

  it('ignores the dates of a campaign that ends before it starts, and a bad address of its website', async () => {
    const {element, address} = await showBoth('campaign-banner', {
      name: 'Still It',
      start: '2026-01-01',
      end: '2025-01-01',
      status: 'over',
      website: 'https://nspcc.org.uk@evil.example/',
    });
    await arrived(element, () => textOf(part(element, 'heading')) === 'Still It');
    expect(leftOut(address).map((text) => text.split(':')[0])).to.deep.equal([
      'status',
      'website',
      'end',
    ]);
    expect(texts(element, 'topic')).to.deep.equal([]);
  });

  it('shows another partnership’s campaign when the feed has an id of its own', async () => {
    const {element} = await showBoth('campaign-banner', {
      id: 'devon-speaks-up',
      name: 'Devon Speaks Up',
      evergreen: 'You can always ask for help in Devon.',
      start: '2026-01-01',
      end: inAYear,
      website: 'https://example.org/devon',
      topics: [{id: 'county-lines', name: 'County lines', signsName: 'Signs', summary: 'A sum.'}],
      phases: [{topic: 'county-lines', start: '2026-01-01'}],
    });
    await arrived(element, () => textOf(part(element, 'heading')) === 'Devon Speaks Up');
    expect(texts(element, 'topic')).to.deep.equal(['County lines']);
    expect(texts(element, 'summary')).to.deep.equal(['A sum.']);
    (element as CampaignBanner).topic = 'online-safety';
    await arrived(element, () => warnings().length);
    expect(warnings()).to.deep.equal([
      '<campaign-banner> cannot use topic="online-safety". Use one of: county-lines.',
    ]);
  });
});

describe('<event-countdown> with a feed', () => {
  const evening = {id: 'evening', name: 'An evening', start: `${tomorrow}T18:00`};
  const content = '<a href="/evening">An evening</a>';

  it('shows the page’s own text until the feed brings the event, without a warning', async () => {
    const element = await showOne(
      'event-countdown',
      {events: [{...evening, url: 'https://example.org/evening', location: 'The hall'}]},
      'event="evening"',
      content,
    );
    expect(showsOwnText(element)).to.be.true;
    expect(warnings()).to.deep.equal([]);
    await arrived(element, () => textOf(part(element, 'heading')) === 'An evening');
    expect(textOf(part(element, 'state'))).to.equal('Coming up');
    expect(texts(element, 'location')).to.deep.equal(['The hall']);
    expect((part(element, 'link') as HTMLAnchorElement).href).to.equal(
      'https://example.org/evening',
    );
    expect(warnings()).to.deep.equal([]);
  });

  it('shows the feed’s new date of an embedded event', async () => {
    const {element, own} = await showBoth(
      'event-countdown',
      {events: [{id: 'support-hour', start: `${tomorrow}T20:00`, end: `${tomorrow}T21:00`}]},
      'event="support-hour"',
    );
    expect(textOf(part(own, 'state'))).to.equal('This event has ended');
    await arrived(element, () => textOf(part(element, 'state')) === 'Coming up');
    expect(texts(element, 'heading')).to.deep.equal(texts(own, 'heading'));
  });

  it('keeps the old times of an event when its new times contradict each other', async () => {
    const {element, address, own} = await showBoth(
      'event-countdown',
      {
        events: [
          {id: 'support-hour', start: `${tomorrow}T20:00`},
          {...evening, id: 'gap', start: '2027-03-28T01:30'},
          evening,
        ],
      },
      'event="support-hour"',
    );
    await arrived(element, () => warnings().length > 1);
    expect(leftOut(address)).to.deep.equal([
      'events[0].end: it cannot be used. Write a date after the start, in the same format.',
      'events[1].start: it cannot be used. Write a date such as 2026-12-01T18:00, at a time that the clocks do not skip.',
    ]);
    expect(texts(element, 'when')).to.deep.equal(texts(own, 'when'));
  });

  for (const status of ['ended', 'withdrawn'])
    it(`does not invite visitors to an event of a campaign that is ${status}`, async () => {
      const {element} = await showBoth(
        'event-countdown',
        {status, events: [{...evening, url: 'https://example.org/evening'}]},
        'event="evening"',
        content,
      );
      await arrived(element, () => textOf(part(element, 'heading')) === 'An evening');
      expect(textOf(part(element, 'state'))).not.to.equal('Coming up');
      expect(part(element, 'countdown')).not.to.exist;
      expect(part(element, 'link')).not.to.exist;
      expect(textOf(part(element, 'when'))).to.contain(tomorrow.slice(0, 4));
    });

  it('does not change the page’s own event', async () => {
    const {element} = await showBoth(
      'event-countdown',
      {status: 'withdrawn', events: [evening]},
      `label="Open day" start="${tomorrow}"`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(textOf(part(element, 'state'))).to.equal('Coming up');
    expect(warnings()).to.deep.equal([]);
  });
});
