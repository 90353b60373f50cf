import {expect} from '@open-wc/testing';

const tags = ['campaign-banner', 'event-countdown', 'helpline-card', 'its-not-ok-signs'];

describe('the package', () => {
  it('exports classes, events and the campaign, and defines no element', async () => {
    const root = await import('../src/index.ts');
    expect(Object.keys(root).sort()).to.deep.equal([
      'CampaignBanner',
      'CampaignBannerDismissEvent',
      'CampaignErrorEvent',
      'EventCountdown',
      'EventCountdownStateChangeEvent',
      'HelplineCallEvent',
      'HelplineCard',
      'ItsNotOkSigns',
      'itsNotOk',
      'registerLocale',
    ]);
    for (const tag of tags) expect(customElements.get(tag), tag).to.be.undefined;
  });

  it('defines every element when the script-tag entry is imported', async () => {
    await import('../src/its-not-ok.ts');
    for (const tag of tags) expect(customElements.get(tag), tag).to.exist;
  });
});
