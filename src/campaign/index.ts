export type * from './campaign.ts';
export {itsNotOk} from './its-not-ok/campaign.ts';
export {validateCampaign, type CampaignFinding} from './validate.ts';
