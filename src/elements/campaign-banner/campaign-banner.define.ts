import {defineElement} from '../../internal/define-element.ts';
import {CampaignBanner, type CampaignBannerEvents} from './campaign-banner.ts';

export * from './campaign-banner.ts';
export {registerLocale} from '../../locale/locales.ts';

defineElement('campaign-banner', CampaignBanner);

declare global {
  interface HTMLElementTagNameMap {
    'campaign-banner': CampaignBanner;
  }
  interface GlobalEventHandlersEventMap extends CampaignBannerEvents {}
}
