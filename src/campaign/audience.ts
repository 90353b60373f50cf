import type {Audience, Helpline} from './model.ts';

/** The reader's own helpline first. */
export const inOrderFor = (
  audience: Audience,
  registry: readonly Helpline[],
): readonly Helpline[] =>
  [...registry].sort((a, b) => Number(b.audience === audience) - Number(a.audience === audience));

/** What a helpline is for, said to its reader. */
export const purposeFor = (audience: Audience, {purpose, young}: Helpline): string =>
  (audience === 'young-people' && young) || purpose;
