import {fixtureCleanup} from '@open-wc/testing';
import {stub, useFakeTimers, type SinonFakeTimers} from 'sinon';
import {Temporal} from 'temporal-polyfill';

let timers: SinonFakeTimers | undefined;

/** Stops the time until the test ends, or until `realTime`. */
export function fakeTime(now: string | number): SinonFakeTimers {
  realTime();
  timers = useFakeTimers({
    now: typeof now === 'string' ? Date.parse(now) : now,
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
  });
  return timers;
}

/** Lets time go on; axe needs that. A timer that was set stays set, and never rings. */
export function realTime(): void {
  timers?.restore();
  timers = undefined;
}

interface Rendering {
  readonly updateComplete: Promise<unknown>;
}

/** Lets time pass second by second, so that an element renders between two ticks. */
export async function pass(element: Rendering, milliseconds: number): Promise<void> {
  for (let rest = milliseconds; rest > 0; rest -= 1000) {
    timers!.tick(Math.min(rest, 1000));
    await element.updateComplete;
  }
}

/** Lets much time pass at once, or run back, as on a device that slept or whose clock was set. */
export async function sleepUntil(element: Rendering, now: number): Promise<void> {
  timers!.setSystemTime(now - 1000);
  await pass(element, 1000);
}

/** Hides the page as switching to another tab does, or shows it again. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
  document.dispatchEvent(new Event('visibilitychange'));
}

let home: (() => void) | undefined;

/** Takes the visitor's device to another zone, until the test ends or it goes on to the next. */
export function deviceIn(zone: string): void {
  home?.();
  const {DateTimeFormat} = Intl;
  Intl.DateTimeFormat = class extends DateTimeFormat {
    constructor(locale?: string, options: Intl.DateTimeFormatOptions = {}) {
      super(locale, {...options, timeZone: options.timeZone ?? zone});
    }
  } as typeof DateTimeFormat;
  const offset = stub(Date.prototype, 'getTimezoneOffset').callsFake(function (this: Date) {
    const there = Temporal.Instant.fromEpochMilliseconds(this.getTime()).toZonedDateTimeISO(zone);
    return -there.offsetNanoseconds / 60e9;
  });
  home = () => {
    Intl.DateTimeFormat = DateTimeFormat;
    offset.restore();
    home = undefined;
  };
}

/** A date without what engines disagree on: kinds of spaces and dashes, commas, "at". */
export const dateWords = (text: Node | string | undefined): string =>
  (typeof text === 'object' ? text.textContent! : (text ?? ''))
    .replace(/\s+/g, ' ')
    .replace(/,? at |, (?!date)/g, ' ')
    .replace(/ ?[–-] ?/g, ' – ')
    .trim();

// Every test begins on a visible page; a browser may keep its test page in the background.
beforeEach(() => setHidden(false));

afterEach(() => {
  // Elements stop their timer on the clock that they have started it on.
  fixtureCleanup();
  home?.();
  realTime();
  Reflect.deleteProperty(document, 'hidden');
});
