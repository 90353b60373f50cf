import type {ReactiveController, ReactiveControllerHost} from 'lit';

const clocks = new Set<Clock>();
let timer: ReturnType<typeof setTimeout> | undefined;
let lastTick = 0;

/**
 * Asks those to render whose text changes now; all of them when the device's clock was changed, or slept. Also when the
 * page is hidden, which stops the timer, or shown again.
 */
function tick(): void {
  const now = Date.now();
  const jumped = Math.abs(now - lastTick) > 2000;
  for (const clock of clocks) if (jumped || now >= clock.due) clock.host.requestUpdate();
  stop();
  start();
}

/** Ticks on the whole second, as long as somebody can see it and something may still change. */
function start(): void {
  if (timer !== undefined || document.hidden) return;
  for (const clock of clocks) {
    if (clock.due === Infinity) continue;
    lastTick = Date.now();
    timer = setTimeout(tick, 1000 - (lastTick % 1000));
    return;
  }
}

function stop(): void {
  clearTimeout(timer);
  timer = undefined;
}

/** Lets an element follow the time. All clocks of a page share one timer. */
export class Clock implements ReactiveController {
  /**
   * When the text that the host shows is to change, in milliseconds since 1970; Infinity: never. The host says so
   * each time it renders.
   */
  due = Infinity;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (clocks.size === 0) document.addEventListener('visibilitychange', tick);
    clocks.add(this);
    // An element that was away may have missed a change.
    if (this.due !== Infinity) this.host.requestUpdate();
  }

  hostUpdated(): void {
    start();
  }

  hostDisconnected(): void {
    clocks.delete(this);
    if (clocks.size > 0) return;
    stop();
    document.removeEventListener('visibilitychange', tick);
  }
}
