import {expect} from '@open-wc/testing';
import {classNames, tags} from './helpers/manifest.ts';

/** What its-not-ok.js defines. Any other element comes in a script of its own. */
const core = ['campaign-banner', 'event-countdown', 'helpline-card', 'its-not-ok-signs'];

describe('the package', () => {
  it('exports classes, events and the campaign, and defines no element', async () => {
    const root = await import('../src/index.ts');
    expect(Object.keys(root)).to.have.members([...classNames, 'itsNotOk', 'registerLocale']);
    for (const tag of tags) expect(customElements.get(tag), tag).to.be.undefined;
  });

  it('defines the elements of the script-tag entry when it is imported, and no other', async () => {
    await import('../src/its-not-ok.ts');
    expect(tags.filter((tag) => customElements.get(tag))).to.have.members(core);
  });
});
