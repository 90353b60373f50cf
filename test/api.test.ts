/* What developers set and select: attributes and properties look the same, and states can be read. */
import {expect, fixture, html} from '@open-wc/testing';
import type {CampaignBanner, EventCountdown, HelplineCard, ItsNotOkSigns} from '../src/index.ts';
import '../src/its-not-ok.ts';
import {part, texts, textOf} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

describe('attributes and properties', () => {
  it('are the same for a style sheet, however they are set', async () => {
    const card = await fixture<HelplineCard>(html`<helpline-card></helpline-card>`);
    card.compact = true;
    card.audience = 'young-people';
    await card.updateComplete;
    expect(card.matches('[compact][audience="young-people"]')).to.be.true;
    const signs = await fixture<ItsNotOkSigns>(html`<its-not-ok-signs></its-not-ok-signs>`);
    expect(signs.outerHTML, 'an attribute that nobody has set').not.to.match(/topic|audience/);
    signs.topic = 'online-safety';
    await signs.updateComplete;
    expect((signs.cloneNode() as ItsNotOkSigns).topic).to.equal('online-safety');
  });

  it('go back to the default when an attribute is removed', async () => {
    const signs = await fixture<ItsNotOkSigns>(
      html`<its-not-ok-signs topic="online-safety" audience="young-people"></its-not-ok-signs>`,
    );
    signs.removeAttribute('topic');
    signs.removeAttribute('audience');
    await signs.updateComplete;
    expect([signs.topic, signs.audience]).to.deep.equal(['all', 'parents']);
    expect(textOf(part(signs, 'heading'))).to.equal('Know the signs');
  });
});

describe('the status of an event', () => {
  const show = (status: string) =>
    fixture<EventCountdown>(
      html`<event-countdown
        label="Evening"
        start="2099-12-01T18:00"
        href="https://example.org/"
        status=${status}
      ></event-countdown>`,
    );

  it('is postponed: no countdown, no calendar, and the date struck through', async () => {
    const el = await show('postponed');
    expect(texts(el, 'state')).to.deep.equal(['Postponed. A new date will follow.']);
    expect([part(el, 'countdown'), part(el, 'calendar')].map((node) => !!node)).to.deep.equal([
      false,
      false,
    ]);
    expect(part(el, 'when')!.querySelector('s')).to.exist;
    expect(el.state).to.equal('postponed');
    expect(el.matches(':state(postponed)')).to.be.true;
    await expect(el).to.be.accessible();
  });

  it('is scheduled when it is absent or unknown, with a warning', async () => {
    const el = await show('moved');
    expect(texts(el, 'state')).to.deep.equal(['Coming up']);
    expect(el.state).to.equal('upcoming');
    expect(warnings()).to.deep.equal([
      '<event-countdown> cannot use status="moved". Use one of: scheduled, postponed, cancelled.',
    ]);
  });
});

describe('an event', () => {
  it('is for several audiences, and somewhere online', async () => {
    const el = await fixture<EventCountdown>(
      html`<event-countdown
        start="2099-12-01"
        audience="practitioners parents"
        online-location="Microsoft Teams"
      ></event-countdown>`,
    );
    expect(texts(el, 'audience')).to.deep.equal([
      'For parents and carers',
      'For people who work with children',
    ]);
    expect(texts(el, 'location')).to.deep.equal(['Online: Microsoft Teams']);
  });
});

describe('a text message', () => {
  for (const [sms, shown, href] of [
    ['85258', 'Text 85258', 'sms:85258'],
    ['SHOUT to 85258', 'Text SHOUT to 85258', 'sms:85258?body=SHOUT'],
  ])
    it(`goes to ${sms}`, async () => {
      const card = await fixture<HelplineCard>(
        html`<helpline-card label="Shout" purpose="At any time" sms=${sms!}></helpline-card>`,
      );
      const link = part(card, 'link') as HTMLAnchorElement;
      expect([textOf(link), link.getAttribute('href')]).to.deep.equal([shown, href]);
      expect(texts(card, 'purpose')[0]).to.equal('At any time');
    });
});

describe('a heading', () => {
  for (const tag of ['helpline-card', 'its-not-ok-signs', 'campaign-banner', 'event-countdown'])
    it(`of <${tag}> can be the page’s own`, async () => {
      const el = await fixture<CampaignBanner>(
        `<${tag} start="2099-12-01" heading-level="3"><b slot="heading">Ours</b></${tag}>`,
      );
      const slot = part(el, 'heading')!.querySelector('slot')!;
      expect(part(el, 'heading')!.localName).to.equal('h3');
      expect(slot.assignedElements().map(textOf)).to.deep.equal(['Ours']);
      await expect(el).to.be.accessible();
    });
});
