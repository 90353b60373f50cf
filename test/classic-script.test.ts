/* The classic script: one file, for pages that cannot use modules. */
import {expect} from '@open-wc/testing';
import {feedOf} from './helpers/feed.ts';
import {allNumbers, cdn, classicScript, elements, openHost, ownGlobals} from './helpers/host.ts';

describe('the classic script', () => {
  for (const attributes of ['', 'defer', 'async'])
    it(`shows all elements in any language without another file, ${attributes || 'in the head'}`, async () => {
      const host = await openHost(
        `${classicScript(attributes)}${elements}<div lang="ar"><helpline-card></helpline-card></div>`,
      );
      await host.once(({elements}) => elements[5]?.lang === 'ar' && elements[0]!.hours);
      await host.ask('open');
      const report = await host.once(({elements}) => elements[4]!.calendarLinks === 5);
      expect(report.elements[1]!.numbers).to.deep.equal(allNumbers);
      expect(report.files.filter((file) => !file.includes('spy'))).to.deep.equal([
        cdn('its-not-ok.classic.js'),
      ]);
      expect(report.errors).to.deep.equal([]);
      expect(report.said).to.deep.equal([]);
      expect(ownGlobals(report)).to.deep.equal([]);
    });

  it('reads a feed', async () => {
    const feed = feedOf({helplines: [{id: 'childline', phone: '0800 2222'}]});
    const host = await openHost(
      `${classicScript('defer')}<helpline-card src="${feed.replaceAll('&', '&amp;')}"></helpline-card>`,
    );
    const report = await host.once(({elements}) => elements[0]!.numbers.includes('0800 2222'));
    expect(ownGlobals(report)).to.deep.equal([]);
  });
});
