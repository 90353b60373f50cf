import type {Audience, Helpline} from './model.ts';

/** The helplines, with those for the given audience first. */
export const inOrderFor = (
  audience: Audience,
  registry: readonly Helpline[],
): readonly Helpline[] =>
  [...registry].sort((a, b) => Number(b.audience === audience) - Number(a.audience === audience));

/** The purpose of a helpline, in the wording for an audience. */
export const purposeFor = (audience: Audience, {purpose, young}: Helpline): string =>
  (audience === 'young-people' && young) || purpose;
