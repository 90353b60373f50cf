export type * from './model.ts';
export {itsNotOk} from './content/campaign.ts';
export {validateCampaign, type CampaignFinding} from './feed/validate.ts';
