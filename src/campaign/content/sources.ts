import type {Fact} from '../model.ts';

/*
 * The documents behind the embedded campaign. A fact is spread with its source: `{...policeNews, id: …}`.
 * `verified` is the day of the document, unless somebody has checked the fact since: then update the fact,
 * not the source.
 */

/** CSCP newsletter, September 2020, updated. */
export const newsletter: Fact = {source: 'CSCP newsletter, September 2020', verified: '2020-09-30'};

/** CSCP newsletter article on the launch. */
export const launchNews: Fact = {source: 'CSCP news, October 2020', verified: '2020-10-31'};

/** Cumbria Crack, on the online safety phase and its workshop. */
export const onlineNews: Fact = {source: 'Cumbria Crack, November 2020', verified: '2020-11-30'};

/** CSCP five-minute briefing, launch of Healthy Relationships. */
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
