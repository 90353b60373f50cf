import {expect, fixture, html} from '@open-wc/testing';
import {EventCountdown} from '../src/elements/event-countdown/event-countdown.define.ts';
import {registerPseudoLocales} from '../src/locale/pseudo.ts';
import {itIn} from './helpers/engine.ts';
import {emulateMedia} from './helpers/media.ts';
import {part, parts, showsOwnText, textOf, texts} from './helpers/shadow.ts';
import {dateWords, fakeTime, realTime} from './helpers/time.ts';
import {warnings} from './helpers/warnings.ts';

registerPseudoLocales();

const when = (el: Element) => dateWords(part(el, 'when'));

const datetime = (el: Element) => part(el, 'when')!.querySelector('time')!.dateTime;

describe('<event-countdown>', () => {
  const ownEvent = () =>
    fixture<EventCountdown>(
      html`<event-countdown
        label="Safety evening"
        start="2026-12-01T18:00"
        duration="PT1H30M"
        location="School hall"
        href="https://example.org/evening"
        >1 December, 6pm, <a href="/evening">School hall</a></event-countdown
      >`,
    );

  it('is accessible when the event is coming up, is on now or has ended', async () => {
    for (const now of ['2026-11-01T12:00Z', '2026-12-01T18:10Z', '2027-01-01T12:00Z']) {
      fakeTime(now);
      const el = await ownEvent();
      realTime();
      await expect(el).to.be.accessible();
    }
    expect(warnings()).to.deep.equal([]);
  });

  it('is accessible while it shows the page’s own text', async () => {
    const el = await fixture(html`<event-countdown start="axe">On 1 December</event-countdown>`);
    await expect(el).to.be.accessible();
  });

  describe('with an event of the campaign', () => {
    for (const [id, name, date, iso, where] of [
      [
        'launch-conference',
        'Launch conference for 250 professionals',
        'Thursday 1 October 2020 1:00 – 3:30 pm',
        '2020-10-01T12:00:00.000Z',
        'Online',
      ],
      [
        'online-safety-workshop',
        'Online safety workshop for parents and carers',
        'Tuesday 1 December 2020 6:00 – 6:30 pm',
        '2020-12-01T18:00:00.000Z',
        'Online: Microsoft Teams',
      ],
      [
        'support-hour',
        'Virtual support hour for parents and carers',
        'Thursday 4 March 2021 8:00 – 9:00 pm',
        '2021-03-04T20:00:00.000Z',
        'Online: Cumbria Police’s Facebook page',
      ],
      [
        'learning-sessions',
        'Learning sessions for staff on harmful sexual behaviour',
        'April 2021, date to follow',
        '2021-04',
        'Online: Microsoft Teams',
      ],
    ] as const)
      it(`shows the name and date of ${id}, and that it has ended`, async () => {
        fakeTime('2026-11-21T12:00Z');
        const el = await fixture(html`<event-countdown event=${id}>own text</event-countdown>`);
        expect(texts(el, 'heading')).to.deep.equal([name]);
        expect(when(el)).to.equal(date);
        expect(datetime(el)).to.equal(iso);
        expect(texts(el, 'location')).to.deep.equal([where]);
        expect(texts(el, 'state')).to.deep.equal(['This event has ended']);
        expect(['countdown', 'note', 'link'].flatMap((name) => parts(el, name))).to.deep.equal([]);
        expect(showsOwnText(el)).to.be.false;
        expect(warnings()).to.deep.equal([]);
      });

    it('says how to take part and links to the page of the event before the event', async () => {
      fakeTime('2021-03-04T12:00Z');
      const el = await fixture(html`<event-countdown event="support-hour"></event-countdown>`);
      expect(texts(el, 'note')).to.deep.equal([
        'You can send a question beforehand by direct message. You do not have to give your name.',
      ]);
      expect(part(el, 'link')).to.have.property('href', 'https://fb.me/e/F8MS4iLq');
    });

    it('ignores the attributes of an own event', async () => {
      const el = await fixture(
        html`<event-countdown
          event="support-hour"
          label="Mine"
          start="2030-01-01"
          location="Here"
          href="javascript:0"
          time-zone="Nowhere"
        ></event-countdown>`,
      );
      expect(texts(el, 'heading')).to.deep.equal(['Virtual support hour for parents and carers']);
      expect(when(el)).to.equal('Thursday 4 March 2021 8:00 – 9:00 pm');
      expect(texts(el, 'location')).to.deep.equal(['Online: Cumbria Police’s Facebook page']);
      expect(warnings()).to.deep.equal([]);
    });

    it('keeps the page’s own text when the event does not exist, and warns with the events that exist', async () => {
      const el = await fixture(
        html`<event-countdown event="suport-hour" label="Mine" start="2030-01-01"
          >4 March, 8pm</event-countdown
        >`,
      );
      expect(showsOwnText(el)).to.be.true;
      expect(part(el, 'base')).to.equal(undefined);
      expect(warnings()).to.deep.equal([
        '<event-countdown> cannot use event="suport-hour". Use one of: next, launch-conference, online-safety-workshop, support-hour, learning-sessions.',
      ]);
    });
  });

  describe('in the outline of the page', () => {
    for (const level of [2, 3, 4, 5, 6])
      it(`has a heading of level ${level}`, async () => {
        const el = await fixture(
          html`<event-countdown event="support-hour" heading-level=${level}></event-countdown>`,
        );
        expect(part(el, 'heading')!.localName).to.equal(`h${level}`);
      });

    it('has a heading of level 2 when the level is missing or wrong', async () => {
      const el = await fixture<EventCountdown>(
        html`<event-countdown event="support-hour"></event-countdown>`,
      );
      expect(part(el, 'heading')!.localName).to.equal('h2');
      expect(warnings()).to.deep.equal([]);
      el.setAttribute('heading-level', '1');
      await el.updateComplete;
      expect(part(el, 'heading')!.localName).to.equal('h2');
      expect(warnings()).to.deep.equal([
        '<event-countdown> cannot use heading-level="1". Use one of: 2, 3, 4, 5, 6.',
      ]);
    });
  });

  it('takes properties that a script has set before the element was defined', async () => {
    const el = document.createElement('event-countdown-late') as EventCountdown;
    Object.assign(el, {label: 'Early', start: '2030-06-01', headingLevel: 4});
    customElements.define('event-countdown-late', class extends EventCountdown {});
    (await fixture(html`<div></div>`)).append(el);
    await el.updateComplete;
    expect(part(el, 'heading')).to.have.property('localName', 'h4');
    expect([textOf(part(el, 'heading')), when(el)]).to.deep.equal([
      'Early',
      'Saturday 1 June 2030',
    ]);
  });

  it('works as a clone', async () => {
    const el = await ownEvent();
    const clone = el.cloneNode(true) as EventCountdown;
    el.after(clone);
    await clone.updateComplete;
    expect(textOf(part(clone, 'base'))).to.equal(textOf(part(el, 'base')));
  });

  describe('on the page', () => {
    for (const [dir, width] of [
      ['ltr', 320],
      ['rtl', 320],
      ['rtl', 800],
    ] as const)
      it(`fits its container, ${dir}, ${width} px`, async () => {
        fakeTime('2026-09-12T12:34:56Z');
        const page = await fixture(
          html`<div lang=${dir === 'rtl' ? 'ar-XB' : 'en'} style="inline-size: ${width}px">
            <event-countdown
              label="${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}"
              location="https://example.org/${'a'.repeat(120)}"
              start="2026-12-01T18:00"
              href="https://example.org/"
            ></event-countdown>
          </div>`,
        );
        const el = page.firstElementChild!;
        expect(page.scrollWidth).to.be.at.most(width);
        const edge = part(el, 'base')!.getBoundingClientRect();
        for (const node of part(el, 'base')!.querySelectorAll('[part]')) {
          const {left, right} = node.getBoundingClientRect();
          expect(left, node.part.value).to.be.at.least(edge.left);
          expect(right, node.part.value).to.be.at.most(edge.right);
        }
        expect(getComputedStyle(part(el, 'base')!).direction).to.equal(dir);
      });

    it('is not shown when the page hides it', async () => {
      const el = await ownEvent();
      el.hidden = true;
      expect(el.getBoundingClientRect().height).to.equal(0);
    });

    it('takes the colours of its own tokens before those of the brand', async () => {
      fakeTime('2026-11-29T15:00Z');
      const el = await ownEvent();
      const page = el.parentElement!;
      const colours = () =>
        [part(el, 'link'), part(el, 'amount')!.querySelector('b')].map(
          (node) => getComputedStyle(node!).color,
        );
      page.style.setProperty('--its-not-ok-accent', 'rgb(1, 2, 3)');
      expect(colours()).to.deep.equal(['rgb(1, 2, 3)', 'rgb(1, 2, 3)']);
      page.style.setProperty('--event-countdown-accent', 'rgb(4, 5, 6)');
      expect(colours()).to.deep.equal(['rgb(4, 5, 6)', 'rgb(4, 5, 6)']);
    });

    itIn(['chromium'], 'only Chromium can be asked to print')(
      'prints the date without a countdown',
      async () => {
        fakeTime('2026-11-29T15:00Z');
        const el = await ownEvent();
        await emulateMedia({media: 'print'});
        const height = (name: string) => part(el, name)!.getBoundingClientRect().height;
        expect([height('state'), height('countdown'), height('calendar')]).to.deep.equal([0, 0, 0]);
        expect(Math.min(height('heading'), height('when'), height('location'))).to.be.above(0);
        el.status = 'cancelled';
        await el.updateComplete;
        expect(height('state'), 'the state of a cancelled event').to.be.above(0);
      },
    );
  });
});
