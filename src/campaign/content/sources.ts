import type {Fact} from '../model.ts';

/*
 * The documents that the embedded campaign is based on. Spread the source into each fact: `{...policeNews, id: …}`.
 * `verified` is the date of the document. When you check a single fact again, set `verified` on that fact, not here.
 */

/** CSCP newsletter, September 2020, updated. */
export const newsletter: Fact = {source: 'CSCP newsletter, September 2020', verified: '2020-09-30'};

/** CSCP newsletter article on the launch. */
export const launchNews: Fact = {source: 'CSCP news, October 2020', verified: '2020-10-31'};

/** Cumbria Crack article on the online safety phase and its workshop. */
export const onlineNews: Fact = {source: 'Cumbria Crack, November 2020', verified: '2020-11-30'};

/** CSCP five-minute briefing on the launch of Healthy Relationships. */
export const briefing: Fact = {source: 'CSCP briefing, March 2021', verified: '2021-03-01'};

/** Cumbria Constabulary, news article of 2 March 2021. */
export const policeNews: Fact = {
  source: 'Cumbria Constabulary, 2 March 2021',
  verified: '2021-03-02',
};

/** Home Office county lines guidance as reprinted by NAHT; The Children's Society; NSPCC Learning. */
export const exploitationGuidance: Fact = {
  source: 'Home Office, NAHT, The Children’s Society, NSPCC Learning',
  verified: '2026-11-21',
};

/** NSPCC pages on grooming. */
export const groomingGuidance: Fact = {source: 'NSPCC on grooming', verified: '2026-11-21'};

/** GOV.UK and police.uk on non-emergency calls. */
export const policeGuidance: Fact = {source: 'Public guidance on 101', verified: '2026-11-21'};
