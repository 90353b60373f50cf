import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {spy, type SinonFakeTimers} from 'sinon';
import {ClockController} from '../src/controllers/clock-controller.ts';
import {fakeTime, setHidden} from './helpers/time.ts';

const [second, hour] = [1000, 3_600_000];
const now = Date.parse('2026-12-01T12:00:00.400Z');

/** Stands in for an element with a clock: shows whether `end` is past, and counts how often it renders. */
class Host extends HTMLElement implements ReactiveControllerHost {
  renders = 0;
  shows = '';
  updateComplete = Promise.resolve(true);
  readonly #clock = new ClockController(this);

  constructor(readonly end: number) {
    super();
    hosts.add(this);
  }

  addController(controller: ReactiveController): void {
    // The clock is the only controller of this host.
    expect(controller).to.be.instanceOf(ClockController);
  }

  removeController(): void {}

  requestUpdate(): void {
    // Render as Lit does: later, but before the next timer.
    this.updateComplete = Promise.resolve().then(() => {
      this.renders++;
      this.shows = Date.now() < this.end ? 'upcoming' : 'ended';
      this.#clock.nextChangeAt = this.shows === 'ended' ? Infinity : this.end;
      this.#clock.hostUpdated();
      return true;
    });
  }

  async connect(): Promise<this> {
    this.style.cssText = 'display: block; block-size: 1px';
    document.body.append(this);
    this.#clock.hostConnected();
    this.requestUpdate();
    await this.updateComplete;
    return this;
  }

  disconnect(): void {
    this.#clock.hostDisconnected();
    this.remove();
  }
}

customElements.define('test-clock-host', Host);

const hosts = new Set<Host>();

describe('the clock of the page', () => {
  let time: SinonFakeTimers;

  beforeEach(() => {
    time = fakeTime(now);
  });

  afterEach(() => {
    for (const host of hosts) host.disconnect();
    hosts.clear();
  });

  const pass = (milliseconds: number) => time.tickAsync(milliseconds);

  it('sets one timer for a hundred elements, and ticks on the whole second', async () => {
    const set = spy(window, 'setTimeout');
    await Promise.all(Array.from({length: 100}, () => new Host(now + hour).connect()));
    expect(set.args.map(([, delay]) => delay)).to.deep.equal([600]);
    await pass(600 + 9 * second);
    expect(set.args.slice(1).map(([, delay]) => delay)).to.deep.equal(Array(10).fill(second));
    expect(time.countTimers()).to.equal(1);
  });

  it('lets an element render only when its text changes', async () => {
    const [soon, late] = await Promise.all([
      new Host(now + 1600).connect(),
      new Host(now + 10_600).connect(),
    ]);
    await pass(1599);
    expect([soon.renders, soon.shows, late.renders]).to.deep.equal([1, 'upcoming', 1]);
    await pass(1);
    expect([soon.renders, soon.shows, late.renders]).to.deep.equal([2, 'ended', 1]);
    await pass(60 * second);
    expect([soon.renders, late.renders, late.shows]).to.deep.equal([2, 2, 'ended']);
  });

  it('stops when everything has ended', async () => {
    await new Host(now + 1600).connect();
    await pass(1600);
    expect(time.countTimers()).to.equal(0);
  });

  it('does not start for an element that has already ended', async () => {
    const set = spy(window, 'setTimeout');
    const host = await new Host(now - 1).connect();
    await pass(hour);
    expect(set).to.have.property('callCount', 0);
    expect(host.renders).to.equal(1);
  });

  it('stops when the last element is removed, and starts again when one is added', async () => {
    const [first, second_] = await Promise.all([
      new Host(now + hour).connect(),
      new Host(now + hour).connect(),
    ]);
    first.disconnect();
    expect(time.countTimers()).to.equal(1);
    second_.disconnect();
    expect(time.countTimers()).to.equal(0);
    await first.connect();
    expect(time.countTimers()).to.equal(1);
  });

  it('updates an element that was off the page when its text should have changed', async () => {
    const host = await new Host(now + hour).connect();
    host.disconnect();
    await pass(2 * hour);
    expect([host.renders, host.shows]).to.deep.equal([1, 'upcoming']);
    await host.connect();
    expect(host.shows).to.equal('ended');
  });

  it('sets no timer for an element that renders after it was removed', async () => {
    const host = await new Host(now + hour).connect();
    host.requestUpdate();
    host.disconnect();
    await host.updateComplete;
    expect(time.countTimers()).to.equal(0);
  });

  it('sets no timer while the page is hidden, and updates the elements at once when the page is shown', async () => {
    const host = await new Host(now + hour).connect();
    setHidden(true);
    expect(time.countTimers()).to.equal(0);
    const late = await new Host(now + 2 * hour).connect();
    expect(time.countTimers()).to.equal(0);
    await pass(hour);
    expect([host.renders, host.shows]).to.deep.equal([1, 'upcoming']);
    setHidden(false);
    await host.updateComplete;
    expect([host.shows, late.shows]).to.deep.equal(['ended', 'upcoming']);
    expect(time.countTimers()).to.equal(1);
  });

  it('sets no second timer when the page fires `visibilitychange` twice', async () => {
    const host = await new Host(now + hour).connect();
    setHidden(false);
    setHidden(false);
    await host.updateComplete;
    expect(time.countTimers()).to.equal(1);
  });

  it('updates the elements within a second when the device wakes up late', async () => {
    const host = await new Host(now + hour).connect();
    // While a device sleeps, timers stop, but the clock goes on.
    time.setSystemTime(now + 8 * hour);
    await pass(second);
    expect(host.shows).to.equal('ended');
  });

  it('updates the elements within a second when the device’s clock is set forward or back', async () => {
    const ended = await new Host(now + 1600).connect();
    const host = await new Host(now + hour).connect();
    await pass(5 * second);
    expect(ended.shows).to.equal('ended');
    time.setSystemTime(now + 2 * hour);
    await pass(second);
    expect(host.shows).to.equal('ended');
    // When all elements have ended, the clock does not tick. One element that has not ended makes it tick for all.
    expect(time.countTimers()).to.equal(0);
    await new Host(now + 9 * hour).connect();
    time.setSystemTime(now - hour);
    await pass(second);
    expect([host.shows, ended.shows]).to.deep.equal(['upcoming', 'upcoming']);
  });

  it('updates the elements at once when the page comes back from the cache, but not when it is loaded', async () => {
    const host = await new Host(now + hour).connect();
    const show = (persisted: boolean) =>
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted}));
    show(false);
    await host.updateComplete;
    expect([host.renders, time.countTimers()]).to.deep.equal([1, 1]);
    time.setSystemTime(now + 2 * hour);
    show(true);
    await host.updateComplete;
    expect(host.shows).to.equal('ended');
  });

  describe('with elements off the screen', () => {
    /** Moves an element off the screen or back, and waits until the browser has reported it. */
    const scroll = async (host: Host, onScreen: boolean) => {
      host.style.marginBlockStart = onScreen ? '' : '10000px';
      await new Promise<void>((resolve) => {
        new IntersectionObserver(([entry], observer) => {
          if (entry!.isIntersecting !== onScreen) return;
          observer.disconnect();
          // Wait for the clock's own observer, to which the browser may report later.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }).observe(host);
      });
      await host.updateComplete;
    };

    it('sets one timer for the next change of a text, however late that change is', async () => {
      const set = spy(window, 'setTimeout');
      const host = await new Host(now + hour).connect();
      await scroll(host, false);
      await pass(600);
      expect(set.lastCall.args[1]).to.equal(hour - 600);
      await pass(hour - 601);
      expect([set.callCount, host.renders, time.countTimers()]).to.deep.equal([2, 1, 1]);
      await pass(1);
      expect([host.shows, host.renders, time.countTimers()]).to.deep.equal(['ended', 2, 0]);
    });

    it('waits longer than one timer can', async () => {
      const host = await new Host(now + 1000 * hour).connect();
      await scroll(host, false);
      await pass(1000 * hour - 1);
      expect(host.shows).to.equal('upcoming');
      await pass(1);
      expect(host.shows).to.equal('ended');
    });

    it('ticks only for elements on the screen', async () => {
      const set = spy(window, 'setTimeout');
      const seen = await new Host(now + 2 * hour).connect();
      const unseen = await new Host(now + hour).connect();
      await scroll(unseen, false);
      const before = set.callCount;
      await pass(600 + 9 * second);
      expect(set.callCount - before).to.equal(10);
      expect([seen.renders, unseen.renders]).to.deep.equal([1, 1]);
      await scroll(seen, false);
      await pass(second);
      const waiting = set.callCount;
      await pass(30 * second);
      expect(set.callCount).to.equal(waiting);
      await pass(hour);
      expect([seen.shows, unseen.shows]).to.deep.equal(['upcoming', 'ended']);
    });

    it('updates an element that is scrolled into view after the device’s clock was set', async () => {
      const host = await new Host(now + hour).connect();
      await scroll(host, false);
      time.setSystemTime(now + 2 * hour);
      await scroll(host, true);
      expect(host.shows).to.equal('ended');
      await scroll(host, false);
      time.setSystemTime(now);
      await scroll(host, true);
      expect(host.shows).to.equal('upcoming');
      await pass(second);
      expect(time.countTimers()).to.equal(1);
    });

    it('updates them within a second when the device wakes up', async () => {
      const host = await new Host(now + hour).connect();
      await scroll(host, false);
      // The timer has stopped, but the clock ticks for the element on the screen.
      await new Host(now + 9 * hour).connect();
      time.setSystemTime(now + 8 * hour);
      await pass(second);
      expect(host.shows).to.equal('ended');
    });
  });

  it('notices that the device’s clock was set back, even when another element renders first', async () => {
    const ended = await new Host(now + 1600).connect();
    const host = await new Host(now + hour).connect();
    await pass(5 * second);
    time.setSystemTime(now - hour);
    host.requestUpdate();
    await host.updateComplete;
    await pass(second);
    expect(ended.shows).to.equal('upcoming');
  });

  it('adds its listeners to the page once, and removes them with the last element', async () => {
    const targets = [document, window];
    const add = targets.map((target) => spy(target, 'addEventListener'));
    const remove = targets.map((target) => spy(target, 'removeEventListener'));
    const types = (spies: typeof add) => spies.flatMap(({args}) => args.map(([type]) => type));
    const [one, two] = await Promise.all([
      new Host(now + hour).connect(),
      new Host(now - hour).connect(),
    ]);
    expect(types(add)).to.deep.equal(['visibilitychange', 'pageshow']);
    one.disconnect();
    expect(types(remove)).to.deep.equal([]);
    two.disconnect();
    expect(remove.map(({args}) => args)).to.deep.equal(add.map(({args}) => args));
    const {renders} = one;
    setHidden(false);
    await one.updateComplete;
    expect(one.renders).to.equal(renders);
    for (const each of [...add, ...remove]) each.restore();
  });
});
