import {html, isServer, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {str} from '@lit/localize/internal/str-tag.js';
import type {Audience, Booking} from '../../campaign/campaign.ts';
import {CampaignController} from '../../campaign/campaign-controller.ts';
import {about} from '../../campaign/its-not-ok/about.ts';
import {events} from '../../campaign/its-not-ok/events.ts';
import {heading, type HeadingLevel} from '../../internal/heading.ts';
import {NativeEvent} from '../../internal/native-event.ts';
import {isUnsettled, placeholder, serverStyles, timeFor} from '../../internal/server.ts';
import {warnUnusable} from '../../internal/warn.ts';
import {LocaleController} from '../../locale/locale-controller.ts';
import {Clock} from '../../time/clock.ts';
import {countdown, countdownUnits} from '../../time/countdown.ts';
import {formatAmount, formatSchedule} from '../../time/format.ts';
import {readSchedule, stateAt, type Schedule} from '../../time/schedule.ts';
import {minute, offsetAt} from '../../time/zoned-time.ts';
import {styles} from './event-countdown.styles.ts';
import {findEvent, type ShownEvent} from './shown-event.ts';

/** Where an event stands: also `:state(live)` and so on in the page's CSS. */
export type EventCountdownState = 'upcoming' | 'live' | 'ended' | 'cancelled';

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

interface Times {
  readonly key: string;
  readonly schedule: Schedule | undefined;
  readonly when: TemplateResult | undefined;
}

/** A line of its own, when there is something to say. */
const line = (part: string, content: unknown): unknown =>
  content ? html`<p part=${part}>${content}</p>` : nothing;

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
 * @csspart base - The whole element.
 * @csspart state - Whether the event is coming up, on now, or over.
 * @csspart heading - The heading: the name of the event.
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
 * @fires {CampaignErrorEvent} campaign-error - The campaign feed cannot be used; the element goes on without it.
 * @fires {EventCountdownStateChangeEvent} event-countdown-statechange - The state has changed; also once when the countdown
 * shows its first.
 */
export class EventCountdown extends LitElement {
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

  /**
   * Address of a campaign feed, `https` or relative: what it says stands in the place of the embedded campaign. Absent: the
   * `data-campaign` of the script's own tag, if any. When it cannot be used, nothing changes, and a warning says why.
   */
  @property() src = '';

  /** Level of the heading in the page's outline, 2 to 6; 2 when absent or anything else. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: HeadingLevel = 2;

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this);
  readonly #campaign = new CampaignController(this);
  readonly #clock = new Clock(this);
  /** The texts that change with the event alone, and what they were made from: a hundred countdowns render each second. */
  #times: Times | undefined;
  #state: EventCountdownState | undefined;
  #announced: EventCountdownState | undefined;

  constructor() {
    super();
    this.addController({hostUpdated: () => this.#announceState()});
  }

  protected override render(): TemplateResult {
    const {msg, locale, dir} = this.#locale;
    const all = this.event ? this.#campaign.take('events', events(msg), locale) : [];
    const shown = findEvent(this, all);
    const now = timeFor(this);
    this.#clock.due = Infinity;
    this.#state = undefined;
    if (!shown && this.event === 'next') {
      if (!isUnsettled(this)) this.#state = 'ended';
      return this.#renderNoneLeft();
    }
    const {schedule, when} = (shown && this.#readTimes(shown)) ?? {};
    if (!shown || !schedule) return html`<slot></slot>`;

    const state = shown.cancelled ? 'cancelled' : stateAt(now, schedule);
    const open = state === 'upcoming' || state === 'live';
    if (!isUnsettled(this)) this.#state = state;
    if (open)
      this.#clock.due = this.#clock.deadline = now < schedule.start ? schedule.start : schedule.end;
    const {name, location, online, audiences, booking, note, url} = shown;
    // Without white space around it, so that the line is :empty where a server cannot say it.
    const said =
      isUnsettled(this) && open
        ? nothing
        : {
            upcoming: msg('Coming up', {
              id: 'event.upcoming',
              desc: 'State of an event that has not started. A few words.',
            }),
            live: msg('Happening now', {
              id: 'event.live',
              desc: 'State of an event that is on at this moment. A few words.',
            }),
            ended: msg('This event has ended', {
              id: 'event.ended',
              desc: 'State of an event that is over. A few words.',
            }),
            cancelled: msg('Cancelled', {
              id: 'event.cancelled',
              desc: 'State of an event that does not take place. One word.',
            }),
          }[state];
    return html`<div class="base" part="base" lang=${locale} dir=${dir}>
      <p part="state" role="status">${said}</p>
      ${name ? heading(this, name) : nothing} ${when}
      ${state === 'upcoming' ? this.#renderCountdown(schedule, now) : nothing}
      ${line('location', location)}
      ${line('location', online && msg(str`Online: ${online}`, {id: 'event.online', desc: 'Where an event takes place. The placeholder is a name, such as Microsoft Teams.'}))}
      ${audiences.map((audience) =>
        line(
          'audience',
          {
            parents: msg('For parents and carers', {
              id: 'event.parents',
              desc: 'For whom an event is. A few words.',
            }),
            'young-people': msg('For children and young people', {
              id: 'event.young-people',
              desc: 'For whom an event is. A few words.',
            }),
            practitioners: msg('For people who work with children', {
              id: 'event.practitioners',
              desc: 'For whom an event is. A few words.',
            }),
          }[audience],
        ),
      )}
      ${
        open
          ? html`${line(
              'booking',
              {
                open: '',
                limited: msg('Places are limited.', {
                  id: 'event.limited',
                  desc: 'Whether there are places at an event. One short sentence.',
                }),
                'waiting-list': msg('Fully booked. There is a waiting list.', {
                  id: 'event.waiting-list',
                  desc: 'Whether there are places at an event. Two short sentences.',
                }),
                'to-be-announced': msg('Booking has not opened yet.', {
                  id: 'event.to-be-announced',
                  desc: 'Whether there are places at an event. One short sentence.',
                }),
              }[booking],
            )}
            ${line('note', note)}
            ${
              url
                ? html`<a part="link" href=${url} rel="noreferrer"
                    >${msg('About this event', {id: 'event.link', desc: 'Link to the web page of an event. A few words.'})}</a
                  >`
                : nothing
            }
            ${schedule.precision === 'month' ? nothing : this.#renderCalendar(shown, schedule)}`
          : nothing
      }
    </div>`;
  }

  #renderNoneLeft(): TemplateResult {
    const {msg, locale, dir} = this.#locale;
    return html`<div class="base" part="base" lang=${locale} dir=${dir}>
      <p>
        ${msg('The campaign has no more events. Help is there all the same.', {id: 'event.none-left', desc: 'In the place of the next event, when there is none. Two short sentences.'})}
      </p>
      <a part="link" href=${about(msg).helpWebsite} rel="noreferrer"
        >${msg('Get help from the NSPCC', {id: 'banner.help', desc: 'Link in the banner after the campaign has ended. A few words.'})}</a
      >
    </div>`;
  }

  #readTimes(shown: ShownEvent): Times {
    const {locale} = this.#locale;
    const key = JSON.stringify([shown, locale, this.calendarTitle, new Date().getTimezoneOffset()]);
    if (this.#times?.key === key && !isUnsettled(this)) return this.#times;
    // Its links are to what was shown before.
    this.shadowRoot?.querySelector('details')?.removeAttribute('open');
    const schedule = readSchedule(shown, (part, hint) => warnUnusable(this, part, hint));
    return (this.#times = {
      key,
      schedule,
      when: schedule && this.#renderTimes(shown, schedule),
    });
  }

  #renderTimes(
    {start, previousStart, timeZone, cancelled}: ShownEvent,
    schedule: Schedule,
  ): TemplateResult {
    const {msg, locale} = this.#locale;
    const {precision} = schedule;
    const before =
      previousStart &&
      readSchedule({start: previousStart, timeZone}, (_, hint) =>
        warnUnusable(this, 'previous-start', hint),
      );
    const away =
      !isUnsettled(this) &&
      !cancelled &&
      precision === 'time' &&
      -new Date(schedule.start).getTimezoneOffset() * minute !==
        offsetAt(schedule.start, schedule.timeZone);
    const text = html`<time
        datetime=${precision === 'time' ? new Date(schedule.start).toISOString() : start}
        >${formatSchedule(schedule, locale, away)}</time
      >${
        precision === 'month'
          ? html`<span class="promise"
              >${msg(', date to follow', {
                id: 'event.month',
                desc: 'After a month and a year, when the day of an event is not known yet. With the comma before it.',
              })}</span
            >`
          : precision === 'day' && schedule.endKnown
            ? msg(', all day', {
                id: 'event.all-day',
                desc: 'After a date. With the comma before it.',
              })
            : nothing
      }`;
    return html`${
        before
          ? html`<p part="previous">
              ${msg('Moved from', {id: 'event.moved', desc: 'Before the date that an event was moved from. Two words.'})}
              <s>${formatSchedule(before, locale)}</s>
            </p>`
          : nothing
      }
      <p part="when">${cancelled ? html`<s>${text}</s>` : text}</p>
      ${
        away
          ? line(
              'local-time',
              msg(str`Your time: ${formatSchedule({...schedule, timeZone: undefined}, locale)}`, {
                id: 'event.local-time',
                desc: 'The time of an event by the visitor’s own clock. The placeholder is a date with its times.',
              }),
            )
          : nothing
      }`;
  }

  #renderCountdown({precision, start}: Schedule, now: number): unknown {
    if (precision !== 'time') return nothing;
    if (isUnsettled(this)) return placeholder();
    const {msg, locale} = this.#locale;
    const units: readonly string[] = this.units?.match(/[^\s,]+/g) ?? [];
    const known = countdownUnits.filter((unit) => units.includes(`${unit}s`));
    if (known.length < units.length)
      warnUnusable(this, 'units', 'some of: days hours minutes seconds');
    const {amounts, changesAt} = countdown(start - now, known);
    this.#clock.due = start - changesAt;
    // A timer is not read out as it changes; whoever goes to it hears what it says at that moment.
    return html`<p
      part="countdown"
      role="timer"
      aria-label=${msg('Time until the event starts', {id: 'event.timer', desc: 'Name of the countdown, for screen readers.'})}
    >
      <small
        >${msg('Starts in', {id: 'event.starts-in', desc: 'Before an amount of time, such as 2 days 3 hours.'})}</small
      >
      ${amounts.map(([unit, amount]) => {
        // From the first digit to the last. Some languages have a word for two days, without any: then the <b> is empty.
        const [before, number, after] = formatAmount(amount, unit, locale).split(/(\d(?:.*\d)?)/);
        return html`${' '}<span part="amount">${before}<b>${number}</b>${after}</span>`;
      })}
    </p>`;
  }

  #renderCalendar(shown: ShownEvent, schedule: Schedule): TemplateResult {
    const {msg} = this.#locale;
    const handleToggle = async ({currentTarget}: Event): Promise<void> => {
      const details = currentTarget as HTMLDetailsElement;
      if (!details.open) return;
      try {
        const {fillCalendarMenu} = await import('./calendar-menu.ts');
        fillCalendarMenu(details, shown, schedule, this.calendarTitle, msg, offsetAt);
      } catch {
        // The file is not there: better no button than one that does nothing.
        details.hidden = true;
      }
    };
    return html`<details part="calendar" @toggle=${handleToggle}>
      <summary part="calendar-button" class="button">
        ${msg('Add to calendar', {id: 'event.calendar', desc: 'Button that opens links to calendars. A few words.'})}
      </summary>
      <ul></ul>
    </details>`;
  }

  #announceState(): void {
    const [oldState, newState] = [this.#announced, this.#state];
    if (newState === oldState) return;
    this.#announced = newState;
    const {states} = this.#internals;
    states.clear();
    if (!newState) return;
    states.add(newState);
    this.dispatchEvent(new EventCountdownStateChangeEvent(oldState, newState));
  }
}
