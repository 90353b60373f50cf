/** Classes, events and types; defines no element. */
export * from './campaign/index.ts';
export {CampaignErrorEvent} from './campaign/campaign-controller.ts';
export * from './elements/campaign-banner/campaign-banner.ts';
export * from './elements/event-countdown/event-countdown.ts';
export * from './elements/helpline-card/helpline-card.ts';
export * from './elements/its-not-ok-signs/its-not-ok-signs.ts';
export {registerLocale} from './locale/locales.ts';
