import {
  audiences,
  bookings,
  eventStatuses,
  type Audience,
  type Booking,
  type CampaignEvent,
  type EventStatus,
} from '../../campaign/model.ts';
import {webAddress} from '../../internal/address.ts';
import {parseEnum, parseText, parseWords} from '../../internal/attributes.ts';
import {warnInvalid} from '../../internal/warn.ts';
import {parseSchedule, stateAt, type ScheduleInput} from '../../time/schedule.ts';

/** The event that a countdown shows: an event of the campaign, or the page's own event. */
export interface ResolvedEvent extends ScheduleInput {
  readonly id?: string;
  readonly name: string;
  readonly previousStart?: string | undefined;
  readonly status?: EventStatus | undefined;
  readonly location?: string | undefined;
  readonly onlineLocation?: string | undefined;
  readonly url?: string | undefined;
  readonly audiences: readonly Audience[];
  readonly booking: Booking;
  readonly note?: string;
}

/** The properties of a countdown that describe the page's own event. */
interface Host extends Element {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly duration: string;
  readonly timeZone: string;
  readonly previousStart: string;
  readonly status: EventStatus;
  readonly location: string;
  readonly onlineLocation: string;
  readonly href: string;
  readonly audience: string;
  readonly booking: Booking;
}

/** The first scheduled event that is not over; undefined when there is none. */
export const findNextEvent = (
  events: readonly CampaignEvent[],
  now: number,
): CampaignEvent | undefined =>
  events.find((event) => {
    const schedule = parseSchedule(event, () => {});
    const isScheduled = (event.status ?? 'scheduled') === 'scheduled';
    return !!schedule && isScheduled && stateAt(now, schedule) !== 'ended';
  });

/** The event of the campaign with an id. Warns and returns undefined when there is none. */
export function findEvent(
  host: Element,
  id: string,
  events: readonly CampaignEvent[],
): CampaignEvent | undefined {
  const found = events.find((event) => event.id === id);
  if (!found)
    warnInvalid(host, 'event', `one of: next, ${events.map((event) => event.id).join(', ')}`);
  return found;
}

/** The page's own event, as the attributes of the countdown describe it. */
/** The audiences of the page's own event. Unknown ones are left out, with a warning. */
function parseAudiences(host: Host): readonly Audience[] {
  const words = parseWords(host.audience);
  const known = audiences.filter((audience) => words.includes(audience));
  if (known.length < words.length)
    warnInvalid(host, 'audience', `one or more of: ${audiences.join(', ')}`);
  return known;
}

export function parseOwnEvent(host: Host): ResolvedEvent {
  const {label, start, end, duration, timeZone, previousStart} = host;
  const {location, onlineLocation, href} = host;
  const url = href && webAddress(href);
  if (href && !url) warnInvalid(host, 'href', 'a web address such as https://example.org/event');
  return {
    name: label,
    start: parseText(start),
    end: parseText(end),
    duration: parseText(duration),
    timeZone: timeZone || undefined,
    previousStart,
    status: parseEnum(host, 'status', host.status, eventStatuses),
    location,
    onlineLocation,
    url,
    audiences: parseAudiences(host),
    booking: parseEnum(host, 'booking', host.booking, bookings),
  };
}
