import {NativeEvent} from '../../internal/native-event.ts';

/** A visitor is closing the banner. Cancel the event to keep it open. */
export class CampaignBannerDismissEvent extends NativeEvent {
  constructor() {
    super('campaign-banner-dismiss', {bubbles: true, composed: true, cancelable: true});
  }
}
