import {checkFeed, type Finding} from './check.ts';

/**
 * Something of a campaign feed to mend or to look at: where (`path`, such as `helplines[1].phone`), what is wrong and how to
 * mend it (`text`), and whether it keeps something of the feed from being used (`level`).
 */
export type CampaignFinding = Finding;

/**
 * What is wrong with a campaign feed: what `npx its-not-ok-elements check` says, for a program such as a CMS. An empty list:
 * nothing to mend. When no finding is an `error`, pages use all of it.
 *
 * @param json what `JSON.parse` made of the feed; anything may be in it
 * @param now the time to judge dates by, in milliseconds since 1970
 */
export function validateCampaign(json: unknown, now = Date.now()): readonly CampaignFinding[] {
  return checkFeed(json, now);
}
