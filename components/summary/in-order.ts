import type { Claim } from '#lib/model/summary.ts';
import { CLAIM_IDS, STANCES, type ClaimGroup } from '#lib/model/taxonomy.ts';

/** The claims of one group: what happens first, what is said not to happen last, each in the taxonomy's order. */
export function inOrder(claims: readonly Claim[], group: ClaimGroup): readonly Claim[] {
  const ids: readonly string[] = CLAIM_IDS[group];
  const rank = (claim: Claim): number => STANCES.indexOf(claim.stance) * ids.length + ids.indexOf(claim.id);
  return claims.filter((claim) => claim.group === group).sort((a, b) => rank(a) - rank(b));
}

/** How many of a group happen, always or in certain cases: what a glance counts. */
export const countOf = (claims: readonly Claim[], group: ClaimGroup): number =>
  claims.filter((claim) => claim.group === group && claim.stance !== 'denied').length;
