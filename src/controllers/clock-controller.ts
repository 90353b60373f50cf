import type {ReactiveController, ReactiveControllerHost} from 'lit';

const clocks = new Map<Element, ClockController>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** When the timer rings, in milliseconds since 1970. Infinity when there is no timer. */
let rings = Infinity;
/** The latest time that the device's clock has shown while the timer was set. */
let latest = 0;

function stop(): void {
  clearTimeout(timer);
  timer = undefined;
  rings = Infinity;
  latest = 0;
}

/**
 * Sets the timer so that it rings in time for an element. An element on the screen is checked on each whole second, because no
 * event tells that the device's clock was changed. An element off the screen is checked when its text changes.
 */
function plan(clock: ClockController, now = Date.now()): void {
  const next = clock.onScreen ? now + 1000 - (now % 1000) : clock.wakes;
  if (next >= rings || clock.nextChangeAt === Infinity || document.hidden) return;
  clearTimeout(timer);
  latest = Math.max(latest, now);
  rings = next;
  // A timer cannot wait longer than 24 days. For later changes it rings in between.
  timer = setTimeout(tick, Math.min(next - now, 2 ** 31 - 1));
}

/**
 * Updates the elements whose text changes now, or should have changed while the device slept. Updates all of them when the
 * device's clock was put back.
 */
function tick(): void {
  const now = Date.now();
  const putBack = now < latest;
  stop();
  for (const clock of clocks.values())
    if (putBack || now >= clock.wakes) clock.host.requestUpdate();
    else plan(clock, now);
}

/** Stops the timer when the page is hidden. Updates all elements when it is shown again, perhaps from the back-forward cache. */
function handlePage(event: Event): void {
  // The page has just been loaded, so every element is new.
  if ((event as PageTransitionEvent).persisted === false) return;
  stop();
  if (!document.hidden) for (const {host} of clocks.values()) host.requestUpdate();
}

function handleScreen(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, isIntersecting} of entries) {
    const clock = clocks.get(target);
    if (!clock || clock.onScreen === isIntersecting) continue;
    clock.onScreen = isIntersecting;
    // The device's clock may have changed while the element was off the screen.
    if (isIntersecting) clock.host.requestUpdate();
  }
}

/** Lets an element follow the time. All clocks of a page share one timer. */
export class ClockController implements ReactiveController {
  /**
   * When the text of the host changes next, in milliseconds since 1970. Infinity: never, unless the device's clock is put back.
   * Undefined: time does not matter to the host. The host sets it in each update.
   */
  nextChangeAt: number | undefined;

  /** When something changes that must not wait, even off the screen. The host sets it like `nextChangeAt`. */
  deadline = Infinity;

  /** When the host updates next. Off the screen nobody reads the seconds, so once a minute is enough. */
  wakes = Infinity;

  /** True until the browser says otherwise. */
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
    // The host may have been removed from the page meanwhile.
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
