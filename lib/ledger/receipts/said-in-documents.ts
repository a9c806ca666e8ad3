import type { Claim, Fact } from '#lib/model/summary.ts';
import type { ClaimGroup, ClaimIds, FactId, Stance } from '#lib/model/taxonomy.ts';
import type { ReceiptDocument } from './receipt-basis.ts';

/** Longest quote that a receipt carries. */
const LONGEST = 500;

/** One thing that the documents say, with their own words. */
export interface Said<G extends ClaimGroup> {
  readonly id: ClaimIds[G];
  readonly stance: Stance;
  readonly words: string;
}

type Source = Pick<ReceiptDocument, 'summary'>;

/**
 * What the documents together say of one group, each id once: where one states and another denies, it is stated, for a
 * receipt must not promise more than the weakest of them.
 */
export function saidOf<G extends ClaimGroup>(documents: readonly Source[], group: G): Said<G>[] {
  const found = new Map<string, Said<G>>();
  for (const { summary } of documents) {
    for (const claim of summary.claims.filter((one): one is Claim<G> => one.group === group)) {
      const known = found.get(claim.id);
      if (!known || WEIGHT[claim.stance] > WEIGHT[known.stance]) found.set(claim.id, said(claim));
    }
  }
  return [...found.values()];
}

const WEIGHT: Readonly<Record<Stance, number>> = { denied: 0, conditional: 1, stated: 2 };

const said = <G extends ClaimGroup>({ id, stance, quotes }: Claim<G>): Said<G> => ({
  id: id as ClaimIds[G],
  stance,
  words: (quotes[0]?.text ?? '').slice(0, LONGEST),
});

/** Values of a fact, from the first document that gives one; none where no document does. */
export function valuesOf(
  documents: readonly Source[],
  id: FactId,
  fits: (fact: Fact) => boolean = () => true,
): readonly string[] {
  for (const { summary } of documents) {
    const fact = summary.facts[id];
    const values = fact && fits(fact) ? [fact.value].flat().filter((value) => value !== '') : [];
    if (values.length > 0) return values;
  }
  return [];
}
