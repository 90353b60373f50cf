import {defineElement} from '../../internal/define-element.ts';
import type {CampaignErrorEvent} from '../../controllers/campaign-error-event.ts';
import {CampaignBanner, type CampaignBannerDismissEvent} from './campaign-banner.ts';

export * from './campaign-banner.ts';
export {registerLocale} from '../../locale/locales.ts';

defineElement('campaign-banner', CampaignBanner);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-banner': CampaignBanner;
  }
  interface GlobalEventHandlersEventMap {
    'campaign-banner-dismiss': CampaignBannerDismissEvent;
    'campaign-error': CampaignErrorEvent;
  }
}
