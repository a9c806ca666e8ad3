import type { Change, Comparison } from '#lib/model/change.ts';
import type { PolicySummary } from '#lib/model/summary.ts';
import { compareClaims } from './compare-claims.ts';
import { compareFacts } from './compare-facts.ts';

/**
 * What changed by meaning from one version of a document to a later one, what matters first; within that, in the order
 * of the taxonomy. Both must have been read by one version of the engine from the same kind of source, else readings
 * differ where documents do not. Pure; words that say the same are no change.
 */
export function compare(before: PolicySummary, after: PolicySummary): Comparison {
  const changes = [...compareClaims(before.claims, after.claims), ...compareFacts(before.facts, after.facts)];
  return { changes: changes.sort((a, b) => rank(a) - rank(b)) };
}

// Sorting is stable: what is of one weight stays in the taxonomy's order.
const rank = ({ weight, about, kind }: Change): number =>
  (weight === 'matters' ? 0 : 100) + ORDER.indexOf(about) * 10 + (kind === 'gone' ? 1 : 0);

/** What a person asks first: who gets it, what else is in it, what is taken, what for, and then the rest. */
const ORDER: readonly Change['about'][] = ['recipients', 'flags', 'data', 'purposes', 'facts'];
