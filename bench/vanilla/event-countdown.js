import {about} from '../../src/campaign/its-not-ok/about.ts';
import {events as eventsOf} from '../../src/campaign/its-not-ok/events.ts';
import {styles} from '../../src/elements/event-countdown/event-countdown.styles.ts';
import {findEvent} from '../../src/elements/event-countdown/shown-event.ts';
import {warnUnusable} from '../../src/internal/warn.ts';
import {countdown, countdownUnits} from '../../src/time/countdown.ts';
import {readSchedule, stateAt} from '../../src/time/schedule.ts';
import {minute, offsetAt} from '../../src/time/zoned-time.ts';
import {follow, unfollow} from './clock.js';
import {clone, Element, english, frame, heading, line, reflect, template} from './element.js';
import {formatAmount, formatSchedule} from './format.js';

const events = eventsOf(english);

const stateTemplate = template('<p part="state" role="status"></p>');
const countdownTemplate = template(
  '<p part="countdown" role="timer" aria-label="Time until the event starts"><small>Starts in</small></p>',
);
const amountTemplate = template('<span part="amount"><b></b></span>');
const linkTemplate = template('<a part="link" rel="noreferrer">About this event</a>');
const calendarTemplate = template(
  '<details part="calendar"><summary part="calendar-button" class="button">Add to calendar</summary><ul></ul></details>',
);
const noneLeft = template(
  `<div class="base" part="base" lang="en-GB" dir="ltr"><p>The campaign has no more events. Help is there all the same.</p><a part="link" href="${about(english).helpWebsite}" rel="noreferrer">Get help from the NSPCC</a></div>`,
);

const states = {
  upcoming: 'Coming up',
  live: 'Happening now',
  ended: 'This event has ended',
  cancelled: 'Cancelled',
};
const audienceTexts = {
  parents: 'For parents and carers',
  'young-people': 'For children and young people',
  practitioners: 'For people who work with children',
};
const bookings = {
  limited: 'Places are limited.',
  'waiting-list': 'Fully booked. There is a waiting list.',
  'to-be-announced': 'Booking has not opened yet.',
};

class EventCountdownStateChangeEvent extends Event {
  constructor(oldState, newState) {
    super('event-countdown-statechange', {bubbles: true, composed: true});
    this.oldState = oldState;
    this.newState = newState;
  }
}

export class EventCountdown extends Element {
  static styles = styles;
  static observedAttributes = [
    ...['event', 'label', 'start', 'end', 'duration', 'time-zone', 'href', 'location', 'online'],
    ...['audience', 'booking', 'cancelled', 'previous-start', 'units', 'calendar-title'],
    'heading-level',
  ];

  #internals = this.attachInternals();
  #state;
  #schedule;
  #cancelled = false;
  /** The paragraph that counts, its numbers with their units, and from when to when they are right. */
  #counter;
  #amounts = [];
  #shownAt = 0;
  #changesAt = 0;

  disconnectedCallback() {
    unfollow(this);
  }

  render() {
    unfollow(this);
    this.#counter = undefined;
    const shown = findEvent(this, this.event ? events : []);
    if (!shown && this.event === 'next') {
      this.show(clone(noneLeft));
      this.#announce('ended');
      return;
    }
    const schedule = shown && readSchedule(shown, (part, hint) => warnUnusable(this, part, hint));
    if (!schedule) {
      this.show(document.createElement('slot'));
      this.#announce(undefined);
      return;
    }
    this.#schedule = schedule;
    this.#cancelled = shown.cancelled;
    const now = Date.now();
    const state = this.#stateAt(now);
    const open = state === 'upcoming' || state === 'live';
    const {name, location, online, booking, note, url} = shown;
    const label = clone(stateTemplate);
    label.textContent = states[state];
    const content = frame(label);
    if (name) content.append(heading(this, name));
    this.#appendTimes(content, shown);
    if (state === 'upcoming' && schedule.precision === 'time') {
      this.#counter = clone(countdownTemplate);
      this.#amounts = [];
      this.#count(now);
      content.append(this.#counter);
    }
    if (location) content.append(line('location', location));
    if (online) content.append(line('location', `Online: ${online}`));
    for (const audience of shown.audiences)
      content.append(line('audience', audienceTexts[audience]));
    if (open) {
      if (bookings[booking]) content.append(line('booking', bookings[booking]));
      if (note) content.append(line('note', note));
      if (url) content.append(Object.assign(clone(linkTemplate), {href: url}));
      if (schedule.precision !== 'month') content.append(this.#calendar(shown));
      follow(this);
    }
    this.show(content);
    this.#announce(state);
  }

  tick(now) {
    if (this.#stateAt(now) !== this.#state) this.render();
    else if (this.#counter && (now >= this.#changesAt || now < this.#shownAt)) this.#count(now);
  }

  #stateAt(now) {
    return this.#cancelled ? 'cancelled' : stateAt(now, this.#schedule);
  }

  #appendTimes(content, {start, previousStart, timeZone, cancelled}) {
    const schedule = this.#schedule;
    const {precision} = schedule;
    const strike = (node) => {
      const struck = document.createElement('s');
      struck.append(node);
      return struck;
    };
    const before =
      previousStart &&
      readSchedule({start: previousStart, timeZone}, (_, hint) =>
        warnUnusable(this, 'previous-start', hint),
      );
    if (before) {
      const moved = line('previous', 'Moved from ');
      moved.append(strike(formatSchedule(before)));
      content.append(moved);
    }
    const away =
      !cancelled &&
      precision === 'time' &&
      -new Date(schedule.start).getTimezoneOffset() * minute !==
        offsetAt(schedule.start, schedule.timeZone);
    const text = document.createDocumentFragment();
    text.append(
      Object.assign(document.createElement('time'), {
        dateTime: precision === 'time' ? new Date(schedule.start).toISOString() : start,
        textContent: formatSchedule(schedule, away),
      }),
    );
    if (precision === 'month')
      text.append(
        Object.assign(document.createElement('span'), {
          className: 'promise',
          textContent: ', date to follow',
        }),
      );
    else if (precision === 'day' && schedule.endKnown) text.append(', all day');
    const when = line('when', '');
    when.append(cancelled ? strike(text) : text);
    content.append(when);
    if (away) {
      const local = formatSchedule({...schedule, timeZone: undefined});
      content.append(line('local-time', `Your time: ${local}`));
    }
  }

  #count(now) {
    const units = this.units.match(/[^\s,]+/g) ?? [];
    const known = countdownUnits.filter((unit) => units.includes(`${unit}s`));
    if (known.length < units.length)
      warnUnusable(this, 'units', 'some of: days hours minutes seconds');
    const {amounts, changesAt} = countdown(this.#schedule.start - now, known);
    this.#shownAt = now;
    this.#changesAt = this.#schedule.start - changesAt;
    while (this.#amounts.length > amounts.length) {
      const {previousSibling} = this.#amounts.at(-1);
      this.#amounts.pop().remove();
      previousSibling.remove();
    }
    amounts.forEach(([unit, amount], i) => {
      if (!this.#amounts[i]) {
        this.#amounts[i] = clone(amountTemplate);
        this.#amounts[i].append('');
        this.#counter.append(' ', this.#amounts[i]);
      }
      const {firstChild, lastChild} = this.#amounts[i];
      const [number, rest] = formatAmount(amount, unit);
      if (firstChild.textContent !== number) firstChild.textContent = number;
      if (lastChild.data !== rest) lastChild.data = rest;
    });
  }

  #calendar(shown) {
    const details = clone(calendarTemplate);
    details.addEventListener('toggle', async () => {
      if (!details.open) return;
      try {
        const {fillCalendarMenu} =
          await import('../../src/elements/event-countdown/calendar-menu.ts');
        fillCalendarMenu(details, shown, this.#schedule, this.calendarTitle, english, offsetAt);
      } catch {
        details.hidden = true;
      }
    });
    return details;
  }

  #announce(state) {
    const oldState = this.#state;
    if (state === oldState) return;
    this.#state = state;
    this.#internals.states.clear();
    if (!state) return;
    this.#internals.states.add(state);
    this.dispatchEvent(new EventCountdownStateChangeEvent(oldState, state));
  }
}

reflect(EventCountdown);
