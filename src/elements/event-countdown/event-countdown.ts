import {html, isServer, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {when} from 'lit/directives/when.js';
import {helpWebsite} from '../../campaign/content/about.ts';
import {events} from '../../campaign/content/events.ts';
import type {Booking, EventStatus} from '../../campaign/model.ts';
import {ClockController} from '../../controllers/clock-controller.ts';
import {parseWords} from '../../internal/attributes.ts';
import {warnInvalid} from '../../internal/warn.ts';
import {countdown, countdownUnits} from '../../time/countdown.ts';
import {formatAmount} from '../../time/format.ts';
import {parseSchedule, stateAt, type Schedule} from '../../time/schedule.ts';
import {CampaignElement, type CampaignElementEvents} from '../shared/campaign-element.ts';
import {changingText} from '../shared/changing-text.ts';
import {hasSlotted} from '../shared/fallback-content.ts';
import {heading} from '../shared/heading.ts';
import {sharedTexts} from '../shared/shared.texts.ts';
import type {CalendarLink} from './calendar-menu.ts';
import {
  EventCountdownStateChangeEvent,
  type EventCountdownState,
} from './event-countdown.events.ts';
import {serverStyles, styles} from './event-countdown.styles.ts';
import {texts} from './event-countdown.texts.ts';
import {findEvent, findNextEvent, parseOwnEvent, type ResolvedEvent} from './resolve-event.ts';
import {describeTimes, type Times} from './times.ts';

export * from './event-countdown.events.ts';

/** The events of the element by their names. */
export interface EventCountdownEvents extends CampaignElementEvents {
  'event-countdown-statechange': EventCountdownStateChangeEvent;
}

/** The times of an event, parsed and in words. */
interface EventTimes {
  /** The event, and its times as the page or the campaign has written them. */
  readonly eventKey: string;
  /** Everything that the words depend on. */
  readonly key: string;
  readonly schedule: Schedule;
  readonly words: Times;
}

// Outside the class, because inside one TypeScript would leave the ending .ts as it is.
const loadCalendarMenu = () => import('./calendar-menu.ts');

/**
 * An event: when it takes place, how long until it starts, whether it is on now, or that it has ended.
 *
 * The date always stands beside the countdown, so a device with a wrong clock misleads nobody.
 *
 * @element event-countdown
 *
 * @attr {string} rendered-at - The time at which a server rendered the element, as an ISO 8601 time. The server writes the present
 * time when the attribute is absent. A page first shows the element as of that time, then as of now. Without a server the attribute
 * does nothing.
 *
 * @slot - The page's own text, such as the date and a link. It shows before the script runs, and whenever the date cannot be
 * read. Always write it.
 * @slot heading - Text in place of the event's name. The countdown makes a heading of it.
 *
 * @csspart state - Says whether the event is coming up, on now, over, postponed or cancelled.
 * @csspart when - The date and time.
 * @csspart countdown - The time that is left.
 * @csspart amount - A number and its unit.
 * @csspart previous - The date that the event was moved from, struck through.
 * @csspart local-time - The visitor's own time, when their clock shows another one.
 * @csspart location - The place, in a building or online.
 * @csspart audience - For whom the event is.
 * @csspart booking - Whether there are places.
 * @csspart note - What else a visitor should know.
 * @csspart link - The link to the event.
 * @csspart calendar - The menu with links to calendars.
 * @csspart calendar-button - The button that opens the menu.
 * @csspart calendar-link - A link to a calendar.
 *
 * @cssprop [--event-countdown-accent=--its-not-ok-accent] - Colour of the link, the numbers and the state.
 * @cssprop [--event-countdown-on-accent=--its-not-ok-on-accent] - Colour of text on the accent.
 * @cssprop [--event-countdown-surface=--its-not-ok-surface] - Colour of the ground.
 * @cssprop [--event-countdown-text=--its-not-ok-text] - Colour of text.
 * @cssprop [--event-countdown-muted=--its-not-ok-muted] - Colour of less important text.
 * @cssprop [--event-countdown-border=--its-not-ok-border] - Colour of edges.
 * @cssprop [--event-countdown-radius=--its-not-ok-radius] - Radius of the corners, a length.
 * @cssprop [--event-countdown-font=--its-not-ok-font] - Font family; the page's own by default.
 *
 * @cssstate upcoming - The event has not started.
 * @cssstate live - The event is on now.
 * @cssstate ended - The event is over.
 * @cssstate postponed - The event is called off, and its new date is not known.
 * @cssstate cancelled - The event does not take place.
 *
 * @fires {EventCountdownStateChangeEvent} event-countdown-statechange - The state of the event has changed. It also fires once for
 * the first state.
 */
export class EventCountdown extends CampaignElement {
  static override styles = isServer ? [styles, serverStyles] : styles;

  /**
   * Id of an event of the campaign: `launch-conference`, `online-safety-workshop`, `support-hour` or `learning-sessions`. `next`
   * shows the first event that is scheduled and not over; when none is left, a sentence says so, with a link. The event
   * brings its own name, times, place and link, so the attributes for those are not read. An unknown id leaves the page's own
   * text, with a warning.
   */
  @property({reflect: true, useDefault: true}) event = '';

  /** Name of the page's own event. It is shown as it is and never translated. */
  @property() label = '';

  /**
   * Start of the page's own event: a wall time in `time-zone` (`2026-12-01T18:00`); a day (`2026-12-01`); a month (`2026-12`)
   * when the day is not known yet; or a time with its offset (`2026-12-01T18:00Z`). In autumn, when the clocks show a time
   * twice, the earlier one counts. A start that cannot be read, or that the clocks skip in spring, leaves the page's own
   * text, with a warning.
   */
  @property() start = '';

  /**
   * End of the page's own event, in the form of `start`. A last day is part of the event. When the end is absent, unreadable or
   * not after the start, no end is shown, and the event is over at the end of its day.
   */
  @property() end = '';

  /**
   * Length of the page's own event when there is no `end`, in ISO 8601: `PT30M` is half an hour. For a `start` without a time,
   * `P1D` is the whole day. An unreadable length counts as absent, with a warning.
   */
  @property() duration = '';

  /**
   * IANA name of the zone that `start` and `end` are in; `Europe/London` when absent. An unknown name leaves the page's own text,
   * with a warning.
   */
  @property({attribute: 'time-zone'}) timeZone = '';

  /**
   * Web page of the event, `https` or relative. The link stands there until the event has ended. An address that cannot be
   * used gives no link, with a warning.
   */
  @property() href = '';

  /** Place of the event. It is shown as it is and never translated. */
  @property() location = '';

  /** Place online, such as `Microsoft Teams`. It is shown as it is and never translated. */
  @property({attribute: 'online-location'}) onlineLocation = '';

  /**
   * For whom the event is, with spaces between: some of `parents`, `young-people`, `practitioners`. Nothing is said when it is
   * absent. An unknown audience is left out, with a warning.
   */
  @property({reflect: true, useDefault: true}) audience = '';

  /**
   * Whether there are places: `open`, of which nothing is said; `limited`; `waiting-list` when the event is full; or
   * `to-be-announced` when booking has not opened. `open` when absent or unknown; an unknown one brings a warning.
   */
  @property() booking: Booking = 'open';

  /**
   * Whether the event takes place: `scheduled`, `postponed` when a new date is not known yet, or `cancelled`. The date of an event
   * that does not take place stays, struck through. An event that was moved to a known date is `scheduled`, with a
   * `previous-start`. `scheduled` when absent or unknown; an unknown status brings a warning.
   */
  @property({reflect: true, useDefault: true}) status: EventStatus = 'scheduled';

  /**
   * Start that was announced before the event was moved, in the form of `start`. It is shown struck through. One that cannot be
   * read is not shown, with a warning.
   */
  @property({attribute: 'previous-start'}) previousStart = '';

  /**
   * Units of the time that is left, with spaces between: some of `days`, `hours`, `minutes`, `seconds`. When absent or unknown,
   * or when less than the smallest unit is left, the countdown chooses: days and hours far off, minutes and seconds near.
   */
  @property() units = '';

  /**
   * Title of the entry in a visitor's calendar. Without a title the entry says "Appointment", and holds neither place nor
   * address, because somebody else may see that calendar.
   */
  @property({attribute: 'calendar-title'}) calendarTitle = '';

  /**
   * Where the event stands, as the visitor sees it: `upcoming`, `live`, `ended`, `postponed` or `cancelled`. Undefined while no
   * event is shown. When no event of the campaign is left, `ended`.
   */
  get state(): EventCountdownState | undefined {
    return this.#shownState;
  }

  @state() private calendarLinks: readonly CalendarLink[] = [];
  /** Whether the links to calendars can be made. */
  @state() private hasCalendar = true;

  readonly #internals = this.attachInternals();
  readonly #clock = new ClockController(this);
  readonly #texts = texts(this.locale.msg);
  readonly #sharedTexts = sharedTexts(this.locale.msg);
  #event: ResolvedEvent | undefined;
  #times: EventTimes | undefined;
  #state: EventCountdownState | undefined;
  #shownState: EventCountdownState | undefined;
  /** The time that is left: one amount for each unit. */
  #amounts: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const now = this.hydration.readTime();
    this.#event = this.#resolveEvent(now);
    this.#times = this.#event && this.#deriveTimes(this.#event);
    const schedule = this.#times?.schedule;
    const {status = 'scheduled'} = this.#event ?? {};
    this.#state = schedule && (status === 'scheduled' ? stateAt(now, schedule) : status);
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

  get #takesPlace(): boolean {
    return this.#state !== 'postponed' && this.#state !== 'cancelled';
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

  /**
   * The times of an event. A hundred countdowns ask for them each second, so they are kept until the event, the language or the
   * visitor's time zone changes.
   */
  #deriveTimes(event: ResolvedEvent): EventTimes | undefined {
    const {name: locale} = this.locale;
    const hasVisitor = !this.hydration.isHydrating;
    const {id, name, start, end, duration, previousStart} = event;
    const eventKey = JSON.stringify([id ?? name, start, end, duration, previousStart]);
    const key = JSON.stringify([event, locale, hasVisitor, new Date().getTimezoneOffset()]);
    if (this.#times?.key === key) return this.#times;
    if (this.#times?.eventKey !== eventKey) this.#dropCalendarLinks();
    const schedule = parseSchedule(event, (part, hint) => warnInvalid(this, part, hint));
    if (!schedule) return undefined;
    const onInvalid = (hint: string) => warnInvalid(this, 'previous-start', hint);
    const words = describeTimes(event, schedule, {locale, hasVisitor, onInvalid});
    return {eventKey, key, schedule, words};
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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The state that a server rendered may not be true any more.
    if (this.hydration.isHydrating) return;
    const oldState = this.#shownState;
    const newState = this.#isNoneLeft ? 'ended' : this.#state;
    if (newState === oldState) return;
    this.#shownState = newState;
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
      const {msg} = this.locale;
      const {createCalendarLinks} = await loadCalendarMenu();
      // The event has changed while the module was on its way, and its menu is gone.
      if (times !== this.#times) return;
      const links = createCalendarLinks(event, times.schedule, this.calendarTitle, msg);
      this.#dropCalendarLinks();
      this.calendarLinks = links;
    } catch {
      // Take the button away, because it would do nothing.
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
    const showsFallback = !this.#isNoneLeft && !this.#times;
    return html`${this.#renderShown()}<slot ?hidden=${!showsFallback}></slot>`;
  }

  #renderShown(): TemplateResult | typeof nothing {
    if (this.#isNoneLeft) return this.renderBase(this.#renderNoneLeft());
    const [event, times] = [this.#event, this.#times];
    if (!event || !times) return nothing;
    // A new event replaces everything of the one before: no text that a translator has changed stays, and the menu closes.
    return this.renderBase(keyed(times.eventKey, this.#renderEvent(event, times)));
  }

  #renderEvent(event: ResolvedEvent, {schedule, words}: EventTimes): TemplateResult {
    const {name, location, onlineLocation, audiences, booking, note, url} = event;
    const date = this.#renderDate(schedule, words);
    return html`
      <p part="state" role="status">${this.#renderState()}</p>
      ${this.#renderHeading(name)}
      ${when(
        words.previous,
        (previous) => html`<p part="previous">${this.#texts.movedFrom()} <s>${previous}</s></p>`,
      )}
      <p part="when">${this.#takesPlace ? date : html`<s>${date}</s>`}</p>
      ${when(
        words.localTime,
        (localTime) => html`<p part="local-time">${this.#texts.localTime(localTime)}</p>`,
      )}
      ${when(this.#countsDown, () => this.#renderCountdown())}
      ${when(location, () => html`<p part="location">${location}</p>`)}
      ${when(onlineLocation, (where) => html`<p part="location">${this.#texts.online(where)}</p>`)}
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
          ${when(schedule.precision !== 'month' && this.hasCalendar, () => this.#renderCalendar())}
        `,
      )}
    `;
  }

  /** An event without a name has no heading, unless the page writes one. That may arrive after the element. */
  #renderHeading(name: string): TemplateResult {
    return name || hasSlotted(this, 'heading')
      ? heading(this.level, html`<slot name="heading">${name}</slot>`)
      : html`<slot name="heading" hidden @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  /** A server cannot say the state of an event that is not over. Its line stays empty and keeps its room. */
  #renderState(): unknown {
    if (this.hydration.isHydrating && this.#isOpen) return '';
    return changingText(this.#texts[this.#state!]());
  }

  #renderDate({precision, endKnown}: Schedule, {date, datetime}: Times): TemplateResult {
    return html`<time datetime=${datetime}>${date}</time>${when(
        precision === 'month',
        () => html`<span class="promise">${this.#texts.dateToFollow()}</span>`,
      )}${when(precision === 'day' && endKnown, () => this.#texts.allDay())}`;
  }

  #renderCountdown(): TemplateResult {
    if (this.hydration.isHydrating)
      // A server cannot say how much time is left, so it only keeps the room of the countdown.
      return html`<p part="countdown" class="unsettled">
        <small></small><span part="amount"></span>
      </p>`;
    // Screen readers do not read a timer out as it changes. A visitor who goes to it hears what it says at that moment.
    return html`<p part="countdown" role="timer" aria-label=${this.#texts.timer()}>
      <small>${this.#texts.startsIn()}</small>
      ${this.#amounts.map((amount) => html`${keyed(amount, this.#renderAmount(amount))} `)}
    </p>`;
  }

  #renderAmount(amount: string): TemplateResult {
    // The number goes from the first digit to the last. Some languages have one word for "two days": then the <b> is empty.
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
      <a part="link" href=${helpWebsite} rel="noreferrer">${this.#sharedTexts.help()}</a>
    `;
  }
}
