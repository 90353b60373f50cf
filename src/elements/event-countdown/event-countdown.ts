import {html, isServer, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {when} from 'lit/directives/when.js';
import {about} from '../../campaign/content/about.ts';
import {events} from '../../campaign/content/events.ts';
import type {Audience, Booking} from '../../campaign/model.ts';
import {ClockController} from '../../controllers/clock-controller.ts';
import {parseWords} from '../../internal/attributes.ts';
import {NativeEvent} from '../../internal/native-event.ts';
import {warnInvalid} from '../../internal/warn.ts';
import {countdown, countdownUnits} from '../../time/countdown.ts';
import {formatAmount, formatSchedule} from '../../time/format.ts';
import {parseSchedule, stateAt, type EventState, type Schedule} from '../../time/schedule.ts';
import {minute, offsetAt} from '../../time/zoned-time.ts';
import {CampaignElement} from '../shared/campaign-element.ts';
import {changingText} from '../shared/changing-text.ts';
import {heading} from '../shared/heading.ts';
import {sharedTexts} from '../shared/shared.texts.ts';
import type {CalendarLink} from './calendar-menu.ts';
import {serverStyles, styles} from './event-countdown.styles.ts';
import {texts} from './event-countdown.texts.ts';
import {findEvent, findNextEvent, parseOwnEvent, type ResolvedEvent} from './resolve-event.ts';

/** Where an event stands: also `:state(live)` and so on in the page's CSS. */
export type EventCountdownState = EventState | 'cancelled';

/** The state of the event has changed, or is shown for the first time. */
export class EventCountdownStateChangeEvent extends NativeEvent {
  constructor(
    /** Undefined the first time. */
    readonly oldState: EventCountdownState | undefined,
    /** The one that is shown now. */
    readonly newState: EventCountdownState,
  ) {
    super('event-countdown-statechange', {bubbles: true, composed: true});
  }
}

/** When the shown event is, in words. */
interface Times {
  /** The event, and its times as they were written. */
  readonly eventKey: string;
  /** Everything that the times were made from. */
  readonly key: string;
  readonly schedule: Schedule;
  readonly date: string;
  /** The start in a form for machines. */
  readonly datetime: string;
  /** The date that the event was moved from. */
  readonly previous?: string | undefined;
  /** The date on the visitor's own clock, when that shows another time. */
  readonly localTime?: string | undefined;
}

// Outside the class, because inside one TypeScript would leave the ending .ts as it is.
const loadCalendarMenu = () => import('./calendar-menu.ts');

/**
 * An event: when it is, how long until it starts, whether it is on now, and that it has ended.
 *
 * The date always stands beside the countdown, so a device whose clock is wrong misleads nobody.
 *
 * @element event-countdown
 *
 * @attr {string} rendered-at - When a server rendered the element, as an ISO 8601 time: it renders at that time, and the page goes on from
 * it. A server writes the present when it is absent. In a browser alone it does nothing.
 *
 * @slot - The page's own text, such as the date and a link: shown before the script runs, and whenever the date cannot be
 * read. Always write it.
 *
 * @csspart state - Whether the event is coming up, on now, or over.
 * @csspart when - The date and time.
 * @csspart countdown - The time that is left.
 * @csspart amount - A number and its unit.
 * @csspart previous - The date that it was moved from, struck through.
 * @csspart local-time - The visitor's own time, when their clock shows another one.
 * @csspart location - Where it is.
 * @csspart audience - For whom it is.
 * @csspart booking - Whether there are places.
 * @csspart note - What else there is to know.
 * @csspart link - The link to the event.
 * @csspart calendar - What opens to the links to calendars.
 * @csspart calendar-button - The button that opens it.
 * @csspart calendar-link - A link to a calendar.
 *
 * @cssprop [--event-countdown-accent=--its-not-ok-accent] - The link, the numbers and the state.
 * @cssprop [--event-countdown-on-accent=--its-not-ok-on-accent] - Text on the accent.
 * @cssprop [--event-countdown-surface=--its-not-ok-surface] - Ground of the element.
 * @cssprop [--event-countdown-text=--its-not-ok-text] - Text.
 * @cssprop [--event-countdown-muted=--its-not-ok-muted] - Less important text.
 * @cssprop [--event-countdown-border=--its-not-ok-border] - Edges.
 * @cssprop [--event-countdown-radius=--its-not-ok-radius] - Radius of the corners, a length.
 * @cssprop [--event-countdown-font=--its-not-ok-font] - Font family; the page's own by default.
 *
 * @cssstate upcoming - The event has not started.
 * @cssstate live - It is on now.
 * @cssstate ended - It is over.
 * @cssstate cancelled - It does not take place.
 *
 * @fires {EventCountdownStateChangeEvent} event-countdown-statechange - The state has changed; also once when the countdown
 * shows its first.
 */
export class EventCountdown extends CampaignElement {
  static override styles = isServer ? [styles, serverStyles] : styles;

  /**
   * An event of the campaign, by its id: `launch-conference`, `online-safety-workshop`, `support-hour`, `learning-sessions`; or
   * `next`, the first that is neither over nor cancelled, and when none is left a sentence that says so, with a link. It
   * brings its own name, times, place and link, and the attributes for those are not read. When it is unknown the page's
   * own text stays.
   */
  @property() event = '';

  /** Name of the page's own event. Shown as it is, never translated. */
  @property() label = '';

  /**
   * When the page's own event starts: a wall time in `time-zone`, `2026-12-01T18:00`; a day, `2026-12-01`; a month, `2026-12`,
   * when the day is not known yet; or a time with its offset, `2026-12-01T18:00Z`. Of a time that the clocks show twice
   * the earlier one is meant. When it cannot be read, or the clocks skip it, the page's own text stays.
   */
  @property() start = '';

  /**
   * When it ends, in the form of `start`; a last day is part of the event. Absent, unreadable or not after the start: no end is
   * shown, and the event is over when its day is.
   */
  @property() end = '';

  /**
   * How long it takes, when there is no `end`: ISO 8601, such as `PT30M`; of a `start` without a time `P1D` is the whole
   * day. Not usable: as without an end.
   */
  @property() duration = '';

  /**
   * The zone that `start` and `end` are in, as its IANA name. `Europe/London` when absent; when unknown the page's own text
   * stays.
   */
  @property({attribute: 'time-zone'}) timeZone = '';

  /** Web page of the event, `https` or relative; linked until the event has ended. Not usable: no link. */
  @property() href = '';

  /** The place. Shown as it is, never translated. */
  @property() location = '';

  /** Where online, such as `Microsoft Teams`. Shown as it is, never translated. */
  @property() online = '';

  /** For whom it is: `parents`, `young-people` or `practitioners`. Not said when absent or unknown. */
  @property() audience: Audience | '' = '';

  /**
   * Places: `limited`; `waiting-list`, when it is full; `to-be-announced`, when booking has not opened; or `open`. Nothing is
   * said of the last, and when absent or unknown.
   */
  @property() booking: Booking = 'open';

  /** Whether the event does not take place. Its date stays, struck through. */
  @property({type: Boolean}) cancelled = false;

  /**
   * When it was to start before it was moved, in the form of `start`; shown struck through. Not shown when it cannot be
   * read.
   */
  @property({attribute: 'previous-start'}) previousStart = '';

  /**
   * The units of the time that is left, with spaces between: some of `days`, `hours`, `minutes`, `seconds`. When absent or
   * unknown, and when less than the smallest of them is left: days and hours far off, minutes and seconds near.
   */
  @property() units = '';

  /**
   * Title of the entry in a visitor's calendar. When absent it is neutral, and the entry holds neither place nor address:
   * somebody else may see that calendar.
   */
  @property({attribute: 'calendar-title'}) calendarTitle = '';

  @state() private calendarLinks: readonly CalendarLink[] = [];
  /** Whether the links to calendars can be had. */
  @state() private hasCalendar = true;

  readonly #internals = this.attachInternals();
  readonly #clock = new ClockController(this);
  readonly #texts = texts(this.locale.msg);
  readonly #sharedTexts = sharedTexts(this.locale.msg);
  #event: ResolvedEvent | undefined;
  #times: Times | undefined;
  #state: EventCountdownState | undefined;
  #announcedState: EventCountdownState | undefined;
  /** The time that is left, an amount a unit. */
  #amounts: readonly string[] = [];

  protected override willUpdate(): void {
    super.willUpdate();
    const now = this.hydration.readTime();
    this.#event = this.#resolveEvent(now);
    this.#times = this.#event && this.#deriveTimes(this.#event);
    const schedule = this.#times?.schedule;
    this.#state = schedule && (this.#event?.cancelled ? 'cancelled' : stateAt(now, schedule));
    this.#clock.nextChangeAt = Infinity;
    this.#amounts = [];
    if (!schedule || !this.#isOpen) return;
    this.#clock.nextChangeAt = this.#clock.deadline =
      now < schedule.start ? schedule.start : schedule.end;
    if (this.#countsDown && !this.hydration.isHydrating) this.#deriveAmounts(schedule, now);
  }

  /** Whether the event is still to come, or is on. */
  get #isOpen(): boolean {
    return this.#state === 'upcoming' || this.#state === 'live';
  }

  get #countsDown(): boolean {
    return this.#state === 'upcoming' && this.#times?.schedule.precision === 'time';
  }

  get #isNoneLeft(): boolean {
    return this.event === 'next' && !this.#event;
  }

  #resolveEvent(now: number): ResolvedEvent | undefined {
    if (!this.event) return parseOwnEvent(this);
    const {msg, name} = this.locale;
    const all = this.campaign.getSection('events', events(msg), name);
    return this.event === 'next' ? findNextEvent(all, now) : findEvent(this, this.event, all);
  }

  /** The times of an event. They change with the event alone, and a hundred countdowns ask for them each second. */
  #deriveTimes(event: ResolvedEvent): Times | undefined {
    const {name: locale} = this.locale;
    const {isHydrating} = this.hydration;
    const zone = new Date().getTimezoneOffset();
    const {id, name, start: startInput, end, duration, previousStart} = event;
    const eventKey = JSON.stringify([id ?? name, startInput, end, duration, previousStart]);
    const key = JSON.stringify([event, locale, zone, isHydrating]);
    if (this.#times?.key === key) return this.#times;
    if (this.#times?.eventKey !== eventKey) this.#dropCalendarLinks();
    const schedule = parseSchedule(event, (part, hint) => warnInvalid(this, part, hint));
    if (!schedule) return undefined;
    const {precision, start, timeZone} = schedule;
    const previous =
      previousStart &&
      parseSchedule({start: previousStart, timeZone: event.timeZone}, (_, hint) =>
        warnInvalid(this, 'previous-start', hint),
      );
    const isAway =
      !isHydrating &&
      !event.cancelled &&
      precision === 'time' &&
      -new Date(start).getTimezoneOffset() * minute !== offsetAt(start, timeZone);
    return {
      eventKey,
      key,
      schedule,
      date: formatSchedule(schedule, locale, isAway),
      datetime: precision === 'time' ? new Date(start).toISOString() : startInput,
      previous: previous ? formatSchedule(previous, locale) : undefined,
      localTime: isAway ? formatSchedule({...schedule, timeZone: undefined}, locale) : undefined,
    };
  }

  #deriveAmounts({start}: Schedule, now: number): void {
    const units = parseWords(this.units);
    const known = countdownUnits.filter((unit) => units.includes(`${unit}s`));
    if (known.length < units.length)
      warnInvalid(this, 'units', `some of: ${countdownUnits.map((unit) => `${unit}s`).join(' ')}`);
    const {amounts, changesAt} = countdown(start - now, known);
    this.#clock.nextChangeAt = start - changesAt;
    const {name: locale} = this.locale;
    this.#amounts = amounts.map(([unit, amount]) => formatAmount(amount, unit, locale));
  }

  protected override updated(): void {
    // A server's state may not be true any more.
    if (this.hydration.isHydrating) return;
    const oldState = this.#announcedState;
    const newState = this.#isNoneLeft ? 'ended' : this.#state;
    if (newState === oldState) return;
    this.#announcedState = newState;
    const {states} = this.#internals;
    states.clear();
    if (!newState) return;
    states.add(newState);
    this.dispatchEvent(new EventCountdownStateChangeEvent(oldState, newState));
  }

  readonly #handleCalendarToggle = async ({currentTarget}: Event): Promise<void> => {
    if (!(currentTarget as HTMLDetailsElement).open) return;
    const [event, times] = [this.#event!, this.#times!];
    try {
      const {createCalendarLinks} = await loadCalendarMenu();
      // The event has changed meanwhile, and with it the menu.
      if (times !== this.#times) return;
      const links = createCalendarLinks(event, times.schedule, this.calendarTitle, this.#texts);
      this.#dropCalendarLinks();
      this.calendarLinks = links;
    } catch {
      // Better no button than one that does nothing.
      this.hasCalendar = false;
    }
  };

  #dropCalendarLinks(): void {
    for (const {href, download} of this.calendarLinks) if (download) URL.revokeObjectURL(href);
    this.calendarLinks = [];
  }

  readonly #handleCalendarKeydown = ({key, currentTarget}: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    const details = currentTarget as HTMLDetailsElement;
    details.open = false;
    details.querySelector('summary')!.focus();
  };

  protected override render(): TemplateResult {
    const [event, times] = [this.#event, this.#times];
    const showsFallback = !this.#isNoneLeft && !times;
    return html`${
        event && times
          ? // What belongs to another event is replaced whole, and its menu is closed.
            this.renderBase(keyed(times.eventKey, this.#renderEvent(event, times)))
          : when(this.#isNoneLeft, () => this.renderBase(this.#renderNoneLeft()))
      }<slot ?hidden=${!showsFallback}></slot>`;
  }

  #renderEvent(event: ResolvedEvent, times: Times): TemplateResult {
    const {name, cancelled, location, online, audiences, booking, note, url} = event;
    const date = this.#renderDate(times);
    return html`
      <p part="state" role="status">${this.#renderState()}</p>
      ${when(name, () => heading(this.level, name))}
      ${when(
        times.previous,
        () => html`<p part="previous">${this.#texts.movedFrom()} <s>${times.previous}</s></p>`,
      )}
      <p part="when">${cancelled ? html`<s>${date}</s>` : date}</p>
      ${when(
        times.localTime,
        (localTime) => html`<p part="local-time">${this.#texts.localTime(localTime)}</p>`,
      )}
      ${when(this.#countsDown, () => this.#renderCountdown())}
      ${when(location, () => html`<p part="location">${location}</p>`)}
      ${when(online, (online) => html`<p part="location">${this.#texts.online(online)}</p>`)}
      ${audiences.map((audience) => html`<p part="audience">${this.#texts[audience]()}</p>`)}
      ${when(
        this.#isOpen,
        () => html`
          ${booking === 'open' ? '' : html`<p part="booking">${this.#texts[booking]()}</p>`}
          ${when(note, () => html`<p part="note">${note}</p>`)}
          ${when(
            url,
            (url) => html`<a part="link" href=${url} rel="noreferrer">${this.#texts.link()}</a>`,
          )}
          ${when(times.schedule.precision !== 'month' && this.hasCalendar, () => this.#renderCalendar())}
        `,
      )}
    `;
  }

  /** A server cannot say the state of an event that is not over: its line stays empty, and keeps its room. */
  #renderState(): unknown {
    if (this.hydration.isHydrating && this.#isOpen) return '';
    return changingText(this.#texts[this.#state!]());
  }

  #renderDate({schedule: {precision, endKnown}, date, datetime}: Times): TemplateResult {
    return html`<time datetime=${datetime}>${date}</time>${when(
        precision === 'month',
        () => html`<span class="promise">${this.#texts.dateToFollow()}</span>`,
      )}${when(precision === 'day' && endKnown, () => this.#texts.allDay())}`;
  }

  #renderCountdown(): TemplateResult {
    if (this.hydration.isHydrating)
      // Keeps the room of a countdown, which a server cannot say.
      return html`<p part="countdown" class="unsettled">
        <small></small><span part="amount"></span>
      </p>`;
    // A timer is not read out as it changes. Whoever goes to it hears what it says at that moment.
    return html`<p part="countdown" role="timer" aria-label=${this.#texts.timer()}>
      <small>${this.#texts.startsIn()}</small>
      ${this.#amounts.map((amount) => html`${keyed(amount, this.#renderAmount(amount))} `)}
    </p>`;
  }

  #renderAmount(amount: string): TemplateResult {
    // From the first digit to the last. Some languages have a word for two days, without any digit: then the <b> is empty.
    const [before, number, after] = amount.split(/(\d(?:.*\d)?)/);
    return html`<span part="amount">${before}<b>${number}</b>${after}</span>`;
  }

  #renderCalendar(): TemplateResult {
    return html`<details
      part="calendar"
      @toggle=${this.#handleCalendarToggle}
      @keydown=${this.#handleCalendarKeydown}
    >
      <summary part="calendar-button" class="button">${this.#texts.calendar()}</summary>
      <ul>
        ${this.calendarLinks.map(
          ({name, href, download}) =>
            html`<li>
              ${
                download
                  ? html`<a part="calendar-link" href=${href} download=${download}>${name}</a>`
                  : html`<a
                      part="calendar-link"
                      href=${href}
                      target="_blank"
                      rel="noreferrer"
                      translate="no"
                      >${name}</a
                    >`
              }
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #renderNoneLeft(): TemplateResult {
    return html`
      <p>${this.#texts.noneLeft()}</p>
      <a part="link" href=${about(this.locale.msg).helpWebsite} rel="noreferrer"
        >${this.#sharedTexts.help()}</a
      >
    `;
  }
}
