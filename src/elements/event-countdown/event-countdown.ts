import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {CampaignController} from '../../campaign/campaign-controller.ts';
import {events} from '../../campaign/its-not-ok/events.ts';
import {webAddress} from '../../internal/address.ts';
import {heading, type HeadingLevel} from '../../internal/heading.ts';
import {warnUnusable} from '../../internal/warn.ts';
import {LocaleController} from '../../locale/locale-controller.ts';
import {Clock} from '../../time/clock.ts';
import {countdown} from '../../time/countdown.ts';
import {formatAmount, formatSchedule} from '../../time/format.ts';
import {
  readSchedule,
  stateAt,
  type EventState,
  type Schedule,
  type WrittenSchedule,
} from '../../time/schedule.ts';
import {styles} from './event-countdown.styles.ts';

/** What the countdown is about: an event of the campaign, or the page's own. */
type ShownEvent = WrittenSchedule & {
  readonly name: string;
  readonly location?: string;
  readonly note?: string;
  readonly url?: string;
  readonly cancelled?: boolean;
};

/**
 * An event: when it is, how long until it starts, whether it is on now, and that it has ended.
 *
 * The date always stands beside the countdown, so a device whose clock is wrong misleads nobody.
 *
 * @element event-countdown
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
 * @csspart location - Where it is.
 * @csspart note - What else there is to know.
 * @csspart link - The link to the event.
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
 * @fires {CampaignErrorEvent} campaign-error - The campaign feed cannot be used; the element goes on without it.
 */
export class EventCountdown extends LitElement {
  static override styles = styles;

  /**
   * An event of the campaign, by its id: `launch-conference`, `online-safety-workshop`, `support-hour`, `learning-sessions`. It
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

  /** How long it takes, when there is no `end`: ISO 8601, such as `PT30M`. Not usable: as without an end. */
  @property() duration = '';

  /**
   * The zone that `start` and `end` are in, as its IANA name. `Europe/London` when absent; when unknown the page's own text
   * stays.
   */
  @property({attribute: 'time-zone'}) timeZone = '';

  /** Web page of the event, `https` or relative; linked until the event has ended. Not usable: no link. */
  @property() href = '';

  /** Where it is. Shown as it is, never translated. */
  @property() location = '';

  /**
   * Address of a campaign feed, `https` or relative: what it says stands in the place of the embedded campaign. Absent: the
   * `data-campaign` of the script's own tag, if any. When it cannot be used, nothing changes, and a warning says why.
   */
  @property() src = '';

  /** Level of the heading in the page's outline, 2 to 6; 2 when absent or anything else. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel: HeadingLevel = 2;

  readonly #locale = new LocaleController();
  readonly #campaign = new CampaignController(this);
  readonly #clock = new Clock(this);

  protected override render(): TemplateResult {
    this.#clock.due = Infinity;
    const shown = this.#findEvent();
    const schedule = shown && readSchedule(shown, (part, hint) => warnUnusable(this, part, hint));
    if (!schedule) return html`<slot></slot>`;

    const {msg, locale} = this.#locale;
    const now = Date.now();
    const state = shown.cancelled ? 'ended' : stateAt(now, schedule);
    const ended = state === 'ended';
    if (!ended) this.#clock.due = now < schedule.start ? schedule.start : schedule.end;
    return html`<div class="base" part="base" data-state=${state}>
      <p part="state" role="status">${this.#describe(state)}</p>
      ${shown.name ? heading(this, shown.name) : nothing}
      <p part="when">
        <time
          datetime=${schedule.precision === 'time' ? new Date(schedule.start).toISOString() : shown.start}
          >${formatSchedule(schedule, locale)}</time
        >${
          schedule.precision === 'month'
            ? msg(', date to follow', {
                id: 'event.month',
                desc: 'After a month and a year, when the day of an event is not known yet. With the comma before it.',
              })
            : nothing
        }
      </p>
      ${state === 'upcoming' ? this.#renderCountdown(schedule, now) : nothing}
      ${shown.location ? html`<p part="location">${shown.location}</p>` : nothing}
      ${shown.note && !ended ? html`<p part="note">${shown.note}</p>` : nothing}
      ${
        shown.url && !ended
          ? html`<a part="link" href=${shown.url} rel="noreferrer"
              >${msg('About this event', {id: 'event.link', desc: 'Link to the web page of an event. A few words.'})}</a
            >`
          : nothing
      }
    </div>`;
  }

  #findEvent(): ShownEvent | undefined {
    if (this.event) {
      const {msg, locale} = this.#locale;
      const all = this.#campaign.take('events', events(msg), locale);
      const found = all.find(({id}) => id === this.event);
      if (!found) warnUnusable(this, 'event', `one of: ${all.map(({id}) => id).join(', ')}`);
      return found;
    }
    const url = this.href && webAddress(this.href);
    if (this.href && !url)
      warnUnusable(this, 'href', 'a web address such as https://example.org/event');
    const {label, start, end, duration, timeZone, location} = this;
    return {
      name: label,
      start: start || '',
      end,
      duration,
      location,
      timeZone: timeZone || undefined,
      ...(url && {url}),
    };
  }

  #describe(state: EventState): string {
    const {msg} = this.#locale;
    return {
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
    }[state];
  }

  #renderCountdown({precision, start}: Schedule, now: number): unknown {
    if (precision !== 'time') return nothing;
    const {msg, locale} = this.#locale;
    const {amounts, changesAt} = countdown(start - now);
    this.#clock.due = start - changesAt;
    // A timer is not read out as it changes; whoever goes to it hears what it says at that moment.
    return html`<p
      part="countdown"
      role="timer"
      aria-label=${msg('Time until the event starts', {id: 'event.timer', desc: 'Name of the countdown, for screen readers.'})}
    >
      ${msg('Starts in', {id: 'event.starts-in', desc: 'Before an amount of time, such as 2 days 3 hours.'})}
      ${amounts.map(
        ([unit, amount]) =>
          html`${' '}<span part="amount"
              >${formatAmount(amount, unit, locale).map(({type, value}) =>
                type === 'integer' ? html`<b>${value}</b>` : value,
              )}</span
            >`,
      )}
    </p>`;
  }
}
