import {
  audiences,
  bookings,
  type Audience,
  type Booking,
  type CampaignEvent,
} from '../../campaign/model.ts';
import {webAddress} from '../../internal/address.ts';
import {parseEnum, parseText} from '../../internal/attributes.ts';
import {warnInvalid} from '../../internal/warn.ts';
import {parseSchedule, stateAt, type ScheduleInput} from '../../time/schedule.ts';

/** The event that a countdown shows: an event of the campaign, or the page's own event. */
export interface ResolvedEvent extends ScheduleInput {
  readonly id?: string;
  readonly name: string;
  readonly previousStart?: string | undefined;
  readonly cancelled?: boolean | undefined;
  readonly location?: string | undefined;
  readonly online?: string | undefined;
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
  readonly cancelled: boolean;
  readonly location: string;
  readonly online: string;
  readonly href: string;
  readonly audience: Audience | '';
  readonly booking: Booking;
}

/** The first event that is neither over nor cancelled; undefined when there is none. */
export const findNextEvent = (
  events: readonly CampaignEvent[],
  now: number,
): CampaignEvent | undefined =>
  events.find((event) => {
    const schedule = parseSchedule(event, () => {});
    return !!schedule && !event.cancelled && stateAt(now, schedule) !== 'ended';
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
export function parseOwnEvent(host: Host): ResolvedEvent {
  const {label, start, end, duration, timeZone, previousStart, cancelled} = host;
  const {location, online, href} = host;
  const url = href && webAddress(href);
  if (href && !url) warnInvalid(host, 'href', 'a web address such as https://example.org/event');
  const audience = parseEnum(host, 'audience', host.audience, ['', ...audiences]);
  return {
    name: label,
    start: parseText(start),
    end: parseText(end),
    duration: parseText(duration),
    timeZone: timeZone || undefined,
    previousStart,
    cancelled,
    location,
    online,
    url,
    audiences: audience ? [audience] : [],
    booking: parseEnum(host, 'booking', host.booking, bookings),
  };
}
