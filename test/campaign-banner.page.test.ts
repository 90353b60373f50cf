/* How <campaign-banner> behaves on a page: when a visitor closes it, with the keyboard, in the layout, and when it is moved. */
import {expect, fixture, fixtureSync, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {useFakeTimers} from 'sinon';
import '../src/elements/campaign-banner/campaign-banner.define.ts';
import {
  CampaignBannerDismissEvent,
  type CampaignBanner,
} from '../src/elements/campaign-banner/campaign-banner.ts';
import {registerPseudoLocales} from '../src/locale/pseudo.ts';
import {itIn} from './helpers/engine.ts';
import {emulateMedia} from './helpers/media.ts';
import {part, parts, textOf} from './helpers/shadow.ts';
import {warnings} from './helpers/warnings.ts';

registerPseudoLocales();

/** A banner between two links, as on a page. */
async function onPage(attributes = 'dismissible', style = '') {
  const page = await fixture<HTMLElement>(`<main>
    <a href="#before">Before</a>
    <campaign-banner ${attributes} style="${style}"></campaign-banner>
    <a href="#after">After</a>
  </main>`);
  const [before, after] = page.querySelectorAll('a');
  const element = page.querySelector('campaign-banner')!;
  return {page, element, before: before!, after: after!};
}

/** Closes the banner with a click. */
async function close(element: CampaignBanner) {
  part(element, 'dismiss')!.click();
  await element.updateComplete;
}

const isClosed = (element: Element) => parts(element, 'base').length === 0;

describe('<campaign-banner> on a page', () => {
  describe('that lets visitors close it', () => {
    it('has a button that closes it, and no button without `dismissible`', async () => {
      const {element} = await onPage('');
      expect(part(element, 'dismiss')).to.be.undefined;
      element.dismissible = true;
      await element.updateComplete;
      expect(part(element, 'dismiss')!.localName).to.equal('button');
      expect(textOf(part(element, 'dismiss'))).to.equal('Close');
      element.removeAttribute('dismissible');
      element.dismissible = false;
      await element.updateComplete;
      expect(part(element, 'dismiss')).to.be.undefined;
    });

    it('can be closed by keyboard, and the next Tab goes to the link after the banner', async () => {
      const {element, before, after} = await onPage();
      before.focus();
      // Focus the banner's link, then its button.
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Tab'});
      expect(element.shadowRoot!.activeElement).to.equal(part(element, 'dismiss'));
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(isClosed(element)).to.be.true;
      // A screen reader reads out the node that has the focus.
      expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Closed.');
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(after);
    });

    it('takes no Tab stop after it is closed', async () => {
      const {element, before, after} = await onPage();
      await close(element);
      before.focus();
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(after);
    });

    it('fires one event when it is closed', async () => {
      const {page, element} = await onPage();
      let count = 0;
      page.addEventListener('campaign-banner-dismiss', () => count++);
      const told = oneEvent<CampaignBannerDismissEvent>(page, 'campaign-banner-dismiss');
      await close(element);
      const event = await told;
      expect(event).to.be.instanceOf(CampaignBannerDismissEvent);
      expect(event.target).to.equal(element);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
      expect(count).to.equal(1);
    });

    it('stays open when the page cancels that', async () => {
      const {page, element} = await onPage();
      page.addEventListener('campaign-banner-dismiss', (event) => event.preventDefault());
      await close(element);
      expect([isClosed(element), element.dismissed]).to.deep.equal([false, false]);
    });

    it('can be closed and opened again by the page, without a word', async () => {
      const {page, element} = await onPage('dismissible dismissed');
      let told = 0;
      page.addEventListener('campaign-banner-dismiss', () => told++);
      expect(isClosed(element)).to.be.true;
      expect(textOf(element.shadowRoot as unknown as Element)).to.equal('');
      element.dismissed = false;
      await element.updateComplete;
      expect(isClosed(element)).to.be.false;
      expect(element.hasAttribute('dismissed')).to.be.false;
      expect(told).to.equal(0);
    });

    it('tells the page nothing as long as nobody has closed it', async () => {
      const {page, element} = await onPage();
      const heard: string[] = [];
      page.addEventListener('campaign-banner-dismiss', ({type}) => heard.push(type));
      element.dismissible = false;
      await element.updateComplete;
      element.remove();
      expect(heard).to.deep.equal([]);
    });

    it('leaves no box and no margin when it is closed', async () => {
      const {page, element} = await onPage('dismissible', 'margin: 50px');
      const full = page.getBoundingClientRect().height;
      await close(element);
      expect(element.getClientRects()).to.have.length(0);
      const closed = page.getBoundingClientRect().height;
      element.remove();
      expect(closed).to.equal(page.getBoundingClientRect().height);
      expect(closed).to.be.below(full - 100);
    });

    it('frees the space that its-not-ok.css has reserved for it', async () => {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = '/dist/cdn/its-not-ok.css';
      const loaded = oneEvent(sheet, 'load');
      document.head.append(sheet);
      await loaded;
      const {page, element} = await onPage();
      expect(page.getBoundingClientRect().height).to.be.above(120);
      await close(element);
      const closed = page.getBoundingClientRect().height;
      element.remove();
      expect(closed).to.equal(page.getBoundingClientRect().height);
      sheet.remove();
    });

    it('does not scroll the page when it is closed', async () => {
      const {element, page} = await onPage();
      page.insertAdjacentHTML('beforeend', '<p style="height: 300vh"></p>');
      // Turn off the browser's own correction, which scrolls when content above shrinks.
      document.documentElement.style.overflowAnchor = 'none';
      scrollTo(0, 100);
      await close(element);
      expect(scrollY).to.equal(100);
      scrollTo(0, 0);
      document.documentElement.style.overflowAnchor = '';
    });

    it('stores nothing', async () => {
      const {element} = await onPage();
      // The workbench's own pages, in another test, share this origin.
      const stored = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
      const storedBefore = stored();
      await close(element);
      expect(document.cookie).to.equal('');
      expect(stored()).to.deep.equal(storedBefore);
      expect(await indexedDB.databases()).to.deep.equal([]);
    });

    it('stays closed until the page is loaded again, even when it is moved or changed, or its phase ends', async () => {
      const clock = useFakeTimers({
        now: Date.parse('2020-11-30T23:59:58Z'),
        toFake: ['Date', 'setTimeout', 'clearTimeout'],
      });
      try {
        const {page, element} = await onPage();
        expect(clock.countTimers()).to.equal(1);
        await close(element);
        await clock.tickAsync(2000);
        expect(clock.countTimers(), 'a closed banner needs no timer').to.equal(0);
        page.append(element);
        element.topic = 'online-safety';
        await element.updateComplete;
        expect(isClosed(element)).to.be.true;
      } finally {
        clock.restore();
      }
    });

    it('is closed alone: other banners stay, and a clone of it is closed too', async () => {
      const {page, element} = await onPage();
      const other = element.cloneNode(true) as CampaignBanner;
      page.append(other);
      await other.updateComplete;
      await close(element);
      const clone = element.cloneNode(true) as CampaignBanner;
      page.append(clone);
      await clone.updateComplete;
      expect([element, other, clone].map(isClosed)).to.deep.equal([true, false, true]);
    });

    it('lets the page remove it in a listener for the event', async () => {
      const {page, element} = await onPage();
      page.addEventListener('campaign-banner-dismiss', () => element.remove());
      await close(element);
      expect(page.querySelector('campaign-banner')).to.be.null;
      expect(warnings()).to.deep.equal([]);
    });

    it('is accessible when it is closed', async () => {
      const {page, element} = await onPage();
      await close(element);
      await expect(page).to.be.accessible();
    });
  });

  it('stands in the flow of the page, never over it', async () => {
    const {element, before, after} = await onPage();
    const {position, zIndex} = getComputedStyle(element);
    expect([position, zIndex]).to.deep.equal(['static', 'auto']);
    const {top, bottom, height} = element.getBoundingClientRect();
    expect(height).to.be.above(0);
    expect(before.getBoundingClientRect().bottom).to.be.at.most(top);
    expect(after.getBoundingClientRect().top).to.be.at.least(bottom);
    for (const node of element.shadowRoot!.querySelectorAll('*'))
      expect(getComputedStyle(node).position, node.localName).to.equal('static');
  });

  for (const width of [320, 1280])
    for (const dir of ['ltr', 'rtl'])
      it(`fits ${width} px, ${dir}`, async () => {
        const page = await fixture<HTMLElement>(
          `<div lang="${dir === 'rtl' ? 'ar-XB' : 'en'}" style="width: ${width}px"><campaign-banner dismissible></campaign-banner></div>`,
        );
        const element = page.querySelector('campaign-banner')!;
        const frame = page.getBoundingClientRect();
        for (const node of element.shadowRoot!.querySelectorAll('[part]')) {
          const {left, right} = node.getBoundingClientRect();
          expect(left, node.localName).to.be.at.least(frame.left - 0.5);
          expect(right, node.localName).to.be.at.most(frame.right + 0.5);
        }
        expect(getComputedStyle(part(element, 'summary')!).direction).to.equal(dir);
      });

  it('can be closed with a finger: the button is at least 44 px wide and high', async () => {
    const {element} = await onPage();
    const {width, height} = part(element, 'dismiss')!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  itIn(['chromium'], 'only Chromium emulates print')(
    'prints its message without the button',
    async () => {
      const {element} = await onPage();
      await emulateMedia({media: 'print'});
      expect(part(element, 'summary')!.checkVisibility()).to.be.true;
      expect(part(element, 'dismiss')!.checkVisibility()).to.be.false;
    },
  );

  it('works after a move, and so does a clone, each on its own', async () => {
    const {element} = await onPage('topic="online-safety" dismissible');
    const place = fixtureSync<HTMLElement>(html`<div></div>`);
    place.append(element);
    const clone = element.cloneNode(true) as CampaignBanner;
    place.append(clone);
    clone.topic = 'healthy-relationships';
    await Promise.all([element.updateComplete, clone.updateComplete]);
    expect(textOf(part(element, 'topic'))).to.equal('Online safety');
    expect(textOf(part(clone, 'topic'))).to.equal('Healthy relationships');
    await close(element);
    expect([element, clone].map(isClosed)).to.deep.equal([true, false]);
  });

  it('is not shown while it is `hidden`', async () => {
    const {element} = await onPage('hidden');
    expect(element.checkVisibility()).to.be.false;
    element.hidden = false;
    expect(element.checkVisibility()).to.be.true;
  });
});
