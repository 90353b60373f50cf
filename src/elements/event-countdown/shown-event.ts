import type {Audience, Booking, CampaignEvent} from '../../campaign/campaign.ts';
import {audiences} from '../../campaign/audience.ts';
import {webAddress} from '../../internal/address.ts';
import {oneOf, written} from '../../internal/attributes.ts';
import {timeFor} from '../../internal/server.ts';
import {warnUnusable} from '../../internal/warn.ts';
import {readSchedule, stateAt, type WrittenSchedule} from '../../time/schedule.ts';
import type {EventCountdown} from './event-countdown.ts';

/** What a countdown is about: an event of the campaign, or the page's own. */
export interface ShownEvent extends WrittenSchedule {
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

/** Whether an event is not over yet. */
const isLeft = (host: Element) => (event: CampaignEvent) => {
  const schedule = readSchedule(event, () => {});
  return !!schedule && !event.cancelled && stateAt(timeFor(host), schedule) !== 'ended';
};

/** The event that a countdown is to show, among all of the campaign; undefined when its attributes name none, or none is left. */
export function findEvent(
  host: EventCountdown,
  all: readonly CampaignEvent[],
): ShownEvent | undefined {
  const {
    event,
    label,
    start,
    end,
    duration,
    timeZone,
    previousStart,
    cancelled,
    location,
    online,
    href,
  } = host;
  if (event) {
    if (event === 'next') return all.find(isLeft(host));
    const found = all.find(({id}) => id === event);
    if (!found) warnUnusable(host, 'event', `one of: next, ${all.map(({id}) => id).join(', ')}`);
    return found;
  }
  const url = href && webAddress(href);
  if (href && !url) warnUnusable(host, 'href', 'a web address such as https://example.org/event');
  const audience = oneOf(host, 'audience', host.audience, ['', ...audiences]);
  return {
    name: label,
    start: written(start),
    end: written(end),
    duration: written(duration),
    timeZone: timeZone || undefined,
    previousStart,
    cancelled,
    location,
    online,
    url,
    audiences: audience ? [audience] : [],
    booking: oneOf(host, 'booking', host.booking, [
      'open',
      'limited',
      'waiting-list',
      'to-be-announced',
    ]),
  };
}
