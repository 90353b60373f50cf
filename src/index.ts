/** Exports classes, events and types. Importing this module defines no element. */
export type * from './campaign/model.ts';
export {itsNotOk} from './campaign/content/campaign.ts';
export {CampaignErrorEvent} from './controllers/campaign-error-event.ts';
export * from './elements/campaign-banner/campaign-banner.ts';
export * from './elements/event-countdown/event-countdown.ts';
export * from './elements/helpline-card/helpline-card.ts';
export * from './elements/its-not-ok-signs/its-not-ok-signs.ts';
export {registerLocale} from './locale/locales.ts';
