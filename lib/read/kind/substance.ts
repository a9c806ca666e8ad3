import type { Claim, Facts } from '#lib/model/summary.ts';

/** How much a document was found to say, whatever words it says it in. */
export interface Substance {
  /** Kinds of data. */
  readonly data: number;
  /** Purposes and recipients. */
  readonly acts: number;
  /** Terms a person can hold the operator to: rights, term of keeping, ways to withdraw. */
  readonly terms: number;
}

/** Counts what the claims and facts of a document amount to. Flags say nothing of its kind. */
export function substanceOf(claims: readonly Claim[], facts: Facts): Substance {
  const count = (group: Claim['group']) => claims.filter((claim) => claim.group === group).length;
  const terms = [facts.rights, facts.retention, facts['withdrawal-channels']].filter(Boolean).length;
  return { data: count('data'), acts: count('purposes') + count('recipients'), terms };
}
