import {NativeEvent} from '../../internal/native-event.ts';
import type {EventStatus} from '../../campaign/model.ts';
import type {EventState} from '../../time/schedule.ts';

/** Where an event stands: also `:state(live)` and so on in the page's CSS. */
export type EventCountdownState = EventState | Exclude<EventStatus, 'scheduled'>;

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
