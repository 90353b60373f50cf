import {expect, fixture, html} from '@open-wc/testing';
import {spy, type SinonFakeTimers} from 'sinon';
import type {EventCountdown} from '../src/elements/event-countdown/event-countdown.define.ts';
import '../src/elements/event-countdown/event-countdown.define.ts';
import {part, textOf} from './helpers/shadow.ts';
import {fakeTime, pass, setHidden, sleepUntil} from './helpers/time.ts';
import {warnings} from './helpers/warnings.ts';

const [second, minute, hour] = [1000, 60_000, 3_600_000];
const day = 24 * hour;
const startsAt = Date.parse('2026-12-01T18:00Z');

const state = (el: Element) => textOf(part(el, 'state'));
const left = (el: Element) => textOf(part(el, 'countdown'));

describe('<event-countdown> and the timer of the page', () => {
  let time: SinonFakeTimers;

  const ownEvent = () =>
    fixture<EventCountdown>(
      html`<event-countdown start="2026-12-01T18:00" duration="PT30M"></event-countdown>`,
    );

  describe('with a hundred on the page', () => {
    const hundred = async (start: string) => {
      const page = await fixture(
        html`<div>
          ${Array.from({length: 100}, () => html`<event-countdown start=${start}></event-countdown>`)}
        </div>`,
      );
      const all = [...page.children] as EventCountdown[];
      await Promise.all(all.map(({updateComplete}) => updateComplete));
      return all;
    };

    it('sets one timer for all of them, and none after they are removed', async () => {
      time = fakeTime(startsAt - 10 * second);
      const set = spy(window, 'setTimeout');
      const all = await hundred('2026-12-01T18:00');
      expect(set).to.have.property('callCount', 1);
      await pass(all.at(-1)!, 5 * second);
      expect(set).to.have.property('callCount', 6);
      expect(time.countTimers()).to.equal(1);
      expect(left(all[0]!)).to.equal('Starts in 5 seconds');
      for (const el of all) el.remove();
      expect(time.countTimers()).to.equal(0);
    });

    it('renders only those whose text changes', async () => {
      time = fakeTime(startsAt - 10 * second);
      const [near] = await hundred('2026-12-01T18:00');
      const [far] = await hundred('2026-12-05T18:00');
      const renders = [spy(near!, 'requestUpdate'), spy(far!, 'requestUpdate')];
      let mutations = 0;
      const watch = new MutationObserver((changes) => (mutations += changes.length));
      watch.observe(far!.shadowRoot!, {childList: true, characterData: true, subtree: true});
      await pass(near!, 5 * second);
      watch.disconnect();
      expect(renders.map(({callCount}) => callCount)).to.deep.equal([5, 0]);
      expect(mutations).to.equal(0);
    });

    it('sets no timer for events that have ended, or whose text cannot be read', async () => {
      time = fakeTime('2027-01-01T12:00Z');
      const set = spy(window, 'setTimeout');
      await hundred('2026-12-01T18:00');
      const [el] = await hundred('2026-12-00T18:00');
      await pass(el!, minute);
      expect(set).to.have.property('callCount', 0);
      expect(warnings(), 'one warning for the same mistake').to.have.length(1);
    });
  });

  it('sets no timer while the page is hidden, and is right when the page is shown again', async () => {
    time = fakeTime(startsAt - minute);
    const el = await ownEvent();
    setHidden(true);
    expect(time.countTimers()).to.equal(0);
    await pass(el, 2 * minute);
    setHidden(false);
    await el.updateComplete;
    expect(state(el)).to.equal('Happening now');
    expect(time.countTimers()).to.equal(1);
  });

  it('is right within a second after the device slept, or after its clock was set', async () => {
    time = fakeTime(startsAt - minute);
    const el = await ownEvent();
    await sleepUntil(el, startsAt + minute);
    expect(state(el)).to.equal('Happening now');
    await sleepUntil(el, startsAt - day);
    expect([state(el), left(el)]).to.deep.equal(['Coming up', 'Starts in 1 day']);
  });

  it('renders once a minute off the screen, at once when it comes into view, and always when its state changes', async () => {
    time = fakeTime(startsAt - 10 * minute);
    const el = await ownEvent();
    const scroll = async (onScreen: boolean) => {
      el.style.marginBlockStart = onScreen ? '' : '10000px';
      await new Promise<void>((resolve) => {
        new IntersectionObserver(([entry], observer) => {
          if (entry!.isIntersecting !== onScreen) return;
          observer.disconnect();
          // Wait for the clock's own observer, to which the browser may report later.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }).observe(el);
      });
      await el.updateComplete;
    };
    await scroll(false);
    await pass(el, second);
    const render = spy(el, 'requestUpdate');
    await pass(el, minute);
    expect(render).to.have.property('callCount', 1);
    await pass(el, 30 * second);
    await scroll(true);
    expect(left(el)).to.equal('Starts in 8 minutes 29 seconds');
    await scroll(false);
    await pass(el, 8 * minute + 29 * second);
    expect(state(el)).to.equal('Happening now');
  });

  it('goes on after the page has moved or removed it', async () => {
    time = fakeTime(startsAt - 10 * second);
    const el = await ownEvent();
    const other = await fixture(html`<div></div>`);
    other.append(el);
    await el.updateComplete;
    expect(time.countTimers()).to.equal(1);
    await pass(el, 5 * second);
    expect(left(el)).to.equal('Starts in 5 seconds');
    el.remove();
    await pass(el, minute);
    expect(time.countTimers()).to.equal(0);
    other.append(el);
    await el.updateComplete;
    expect(state(el)).to.equal('Happening now');
  });
});
