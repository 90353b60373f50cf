import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {spy, type SinonFakeTimers} from 'sinon';
import {Clock} from '../src/time/clock.ts';
import {fakeTime, setHidden} from './helpers/time.ts';

const [second, hour] = [1000, 3_600_000];
const now = Date.parse('2026-12-01T12:00:00.400Z');

/** Shows whether `end` is past, and counts how often it renders: what an element does with its clock. */
class Host implements ReactiveControllerHost {
  renders = 0;
  shows = '';
  updateComplete = Promise.resolve(true);
  readonly #clock = new Clock(this);

  constructor(readonly end: number) {
    hosts.add(this);
  }

  addController(controller: ReactiveController): void {
    // The clock is all that the host has.
    expect(controller).to.be.instanceOf(Clock);
  }

  removeController(): void {}

  requestUpdate(): void {
    // As Lit does: later, but before the next timer.
    this.updateComplete = Promise.resolve().then(() => {
      this.renders++;
      this.shows = Date.now() < this.end ? 'upcoming' : 'ended';
      this.#clock.due = this.shows === 'ended' ? Infinity : this.end;
      this.#clock.hostUpdated();
      return true;
    });
  }

  async connect(): Promise<this> {
    this.#clock.hostConnected();
    this.requestUpdate();
    await this.updateComplete;
    return this;
  }

  disconnect(): void {
    this.#clock.hostDisconnected();
  }
}

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

  it('lets an element render when its text changes, and not before', async () => {
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
    // At most the one that was already set.
    await pass(second);
    expect(time.countTimers()).to.equal(0);
  });

  it('does not start for what has ended already', async () => {
    const set = spy(window, 'setTimeout');
    const host = await new Host(now - 1).connect();
    await pass(hour);
    expect(set).to.have.property('callCount', 0);
    expect(host.renders).to.equal(1);
  });

  it('stops when the last element goes, and goes on when one comes', async () => {
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

  it('brings an element up to date that was away when its time came', async () => {
    const host = await new Host(now + hour).connect();
    host.disconnect();
    await pass(2 * hour);
    expect([host.renders, host.shows]).to.deep.equal([1, 'upcoming']);
    await host.connect();
    expect(host.shows).to.equal('ended');
  });

  it('sets no timer for an element that renders after it was taken away', async () => {
    const host = await new Host(now + hour).connect();
    host.requestUpdate();
    host.disconnect();
    await host.updateComplete;
    expect(time.countTimers()).to.equal(0);
  });

  it('sets no timer while the page is hidden, and is right at once when it is shown', async () => {
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

  it('sets no second timer when the page says twice that it is shown', async () => {
    await new Host(now + hour).connect();
    setHidden(false);
    setHidden(false);
    expect(time.countTimers()).to.equal(1);
  });

  it('is right within a second when the device wakes up late', async () => {
    const host = await new Host(now + hour).connect();
    // Asleep, timers stand still; the clock does not.
    time.setSystemTime(now + 8 * hour);
    await pass(second);
    expect(host.shows).to.equal('ended');
  });

  it('is right within a second when the device’s clock is put forward or back', async () => {
    const ended = await new Host(now + 1600).connect();
    const host = await new Host(now + hour).connect();
    await pass(5 * second);
    expect(ended.shows).to.equal('ended');
    time.setSystemTime(now + 2 * hour);
    await pass(second);
    expect(host.shows).to.equal('ended');
    // An hour and a half back, with everything ended: the timer that is already set finds out.
    time.setSystemTime(now + hour / 2);
    await pass(second);
    expect(host.shows).to.equal('upcoming');
    time.setSystemTime(now - hour);
    await pass(second);
    expect([host.shows, ended.shows]).to.deep.equal(['upcoming', 'upcoming']);
  });

  it('listens to the page once, and to nothing after the last element', async () => {
    const add = spy(document, 'addEventListener');
    const remove = spy(document, 'removeEventListener');
    const [one, two] = await Promise.all([
      new Host(now + hour).connect(),
      new Host(now - hour).connect(),
    ]);
    expect(add.args.map(([type]) => type)).to.deep.equal(['visibilitychange']);
    one.disconnect();
    expect(remove.args).to.deep.equal([]);
    two.disconnect();
    expect(remove.args).to.deep.equal(add.args);
    const {renders} = one;
    setHidden(false);
    await one.updateComplete;
    expect(one.renders).to.equal(renders);
    add.restore();
    remove.restore();
  });
});
