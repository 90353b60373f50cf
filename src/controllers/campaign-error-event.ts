import {NativeEvent} from '../internal/native-event.ts';

/** A campaign feed could not be used, so the element goes on with what it has. */
export class CampaignErrorEvent extends NativeEvent {
  constructor(
    /** The reason, in English, for the person who runs the page. */
    readonly reason: string,
  ) {
    super('campaign-error', {bubbles: true, composed: true});
  }
}
