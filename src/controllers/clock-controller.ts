import type {ReactiveController, ReactiveControllerHost} from 'lit';

const clocks = new Map<Element, ClockController>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer is to ring; Infinity: there is none. */
let rings = Infinity;
/** The latest that the device's clock has shown while it was set. */
let latest = 0;

function stop(): void {
  clearTimeout(timer);
  timer = undefined;
  rings = Infinity;
  latest = 0;
}

/**
 * Sees to it that the timer rings in time for an element. What is on the screen is looked after on each whole second, for
 * no event tells that the device's clock was changed; what is off it when its text changes.
 */
function plan(clock: ClockController, now = Date.now()): void {
  const next = clock.onScreen ? now + 1000 - (now % 1000) : clock.wakes;
  if (next >= rings || clock.nextChangeAt === Infinity || document.hidden) return;
  clearTimeout(timer);
  latest = Math.max(latest, now);
  rings = next;
  // A timer cannot wait longer than 24 days; then it rings in between.
  timer = setTimeout(tick, Math.min(next - now, 2 ** 31 - 1));
}

/**
 * Asks those to render whose text changes now, or should have while the device slept; all of them when its clock was put
 * back.
 */
function tick(): void {
  const now = Date.now();
  const putBack = now < latest;
  stop();
  for (const clock of clocks.values())
    if (putBack || now >= clock.wakes) clock.host.requestUpdate();
    else plan(clock, now);
}

/** The page is hidden, which stops the timer; or it is shown again, perhaps from the back-forward cache. */
function handlePage(event: Event): void {
  // Which has just been loaded.
  if ((event as PageTransitionEvent).persisted === false) return;
  stop();
  if (!document.hidden) for (const {host} of clocks.values()) host.requestUpdate();
}

function handleScreen(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    const clock = clocks.get(target);
    if (!clock || clock.onScreen === isIntersecting) continue;
    clock.onScreen = isIntersecting;
    // Nobody looked after the device's clock while it was off the screen.
    if (isIntersecting) clock.host.requestUpdate();
  }
}

/** Lets an element follow the time. All clocks of a page share one timer. */
export class ClockController implements ReactiveController {
  /**
   * When the text that the host shows is to change, in milliseconds since 1970; Infinity: not any more, unless the device's
   * clock is put back; undefined: the time does not matter to it. The host says so each time it renders.
   */
  nextChangeAt: number | undefined;

  /** When something changes that may not wait, whether or not anybody looks; said like `nextChangeAt`. */
  deadline = Infinity;

  /** When the host renders next. Off the screen nobody reads the seconds: once a minute is enough there. */
  wakes = Infinity;

  /** Until the browser says something else. */
  onScreen = true;

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    // An element that was away may have missed a change.
    if (this.nextChangeAt !== undefined) this.host.requestUpdate();
  }

  hostUpdated(): void {
    const {host, nextChangeAt} = this;
    // It may have been taken away meanwhile.
    if (nextChangeAt === undefined || !host.isConnected) return this.hostDisconnected();
    if (!clocks.has(host)) {
      if (clocks.size === 0) {
        document.addEventListener('visibilitychange', handlePage);
        addEventListener('pageshow', handlePage);
      }
      clocks.set(host, this);
      this.onScreen = true;
      (observer ??= new IntersectionObserver(handleScreen)).observe(host);
    }
    this.wakes = this.onScreen
      ? nextChangeAt
      : Math.min(this.deadline, Math.max(nextChangeAt, Date.now() + 60_000));
    plan(this);
  }

  hostDisconnected(): void {
    if (!clocks.delete(this.host)) return;
    observer!.unobserve(this.host);
    if (clocks.size > 0) return;
    stop();
    document.removeEventListener('visibilitychange', handlePage);
    removeEventListener('pageshow', handlePage);
  }
}
