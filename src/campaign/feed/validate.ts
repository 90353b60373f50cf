import {checkFeed, type Finding} from './check.ts';

/**
 * A problem in a campaign feed. `path` is its place, such as `helplines[1].phone`. `text` says what is wrong and how to
 * correct it. `level` is `error` when pages cannot use that part of the feed, and `warning` when somebody should check it.
 */
export type CampaignFinding = Finding;

/**
 * Checks a campaign feed from a program such as a CMS. Returns the findings that `npx its-not-ok-elements check` prints, or an
 * empty list when there is nothing to correct. Pages use the whole feed when no finding is an `error`.
 *
 * @param json the feed as `JSON.parse` returns it; any value is allowed
 * @param now the time to compare dates with, in milliseconds since 1970; the present by default
 */
export function validateCampaign(json: unknown, now = Date.now()): readonly CampaignFinding[] {
  return checkFeed(json, now);
}
