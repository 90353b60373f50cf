import {fixtureCleanup} from '@open-wc/testing';
import {stub, useFakeTimers, type SinonFakeTimers} from 'sinon';
import {Temporal} from 'temporal-polyfill';

let timers: SinonFakeTimers | undefined;

/** Stops the clock until the test ends, or until `realTime` is called. */
export function fakeTime(now: string | number): SinonFakeTimers {
  realTime();
  timers = useFakeTimers({
    now: typeof now === 'string' ? Date.parse(now) : now,
    toFake: ['Date', 'setTimeout', 'clearTimeout'],
  });
  return timers;
}

/** Starts the real clock again, which axe needs. Timers set on the stopped clock never fire. */
export function realTime(): void {
  timers?.restore();
  timers = undefined;
}

interface Rendering {
  readonly updateComplete: Promise<unknown>;
}

/** Advances the clock second by second, so that an element renders between two ticks. */
export async function pass(element: Rendering, milliseconds: number): Promise<void> {
  for (let rest = milliseconds; rest > 0; rest -= 1000) {
    timers!.tick(Math.min(rest, 1000));
    await element.updateComplete;
  }
}

/** Sets the clock forward or back at once, as on a device that slept or whose clock was set. */
export async function sleepUntil(element: Rendering, now: number): Promise<void> {
  timers!.setSystemTime(now - 1000);
  await pass(element, 1000);
}

/** Hides the page, as a switch to another tab does, or shows it again. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
  document.dispatchEvent(new Event('visibilitychange'));
}

let home: (() => void) | undefined;

/** Sets the time zone of the visitor's device, until the test ends or sets another. */
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

/** A date without the details that differ between engines: kinds of spaces and dashes, commas, "at". */
export const dateWords = (text: Node | string | undefined): string =>
  (typeof text === 'object' ? text.textContent! : (text ?? ''))
    .replace(/\s+/g, ' ')
    .replace(/,? at |, (?!date)/g, ' ')
    .replace(/ ?[–-] ?/g, ' – ')
    .trim();

// Every test begins on a visible page. A browser may have its test page in the background.
beforeEach(() => setHidden(false));

afterEach(() => {
  // Remove the elements first: they must stop their timer on the same clock on which they started it.
  fixtureCleanup();
  home?.();
  realTime();
  Reflect.deleteProperty(document, 'hidden');
});
