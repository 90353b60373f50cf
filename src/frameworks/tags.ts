// Written by `npm run elements` from the folders of src/elements: do not edit.
import type {
  CampaignBanner,
  CampaignBannerEvents,
} from '../elements/campaign-banner/campaign-banner.ts';
import type {
  EventCountdown,
  EventCountdownEvents,
} from '../elements/event-countdown/event-countdown.ts';
import type {HelplineCard, HelplineCardEvents} from '../elements/helpline-card/helpline-card.ts';
import type {
  ItsNotOkSigns,
  ItsNotOkSignsEvents,
} from '../elements/its-not-ok-signs/its-not-ok-signs.ts';

/** The elements by their tags. */
export interface Elements {
  'campaign-banner': CampaignBanner;
  'event-countdown': EventCountdown;
  'helpline-card': HelplineCard;
  'its-not-ok-signs': ItsNotOkSigns;
}

/** The events of each element by their names. */
export interface ElementEvents {
  'campaign-banner': CampaignBannerEvents;
  'event-countdown': EventCountdownEvents;
  'helpline-card': HelplineCardEvents;
  'its-not-ok-signs': ItsNotOkSignsEvents;
}
