import type { PolicySummary } from '#lib/model/summary.ts';

/** What a person would look for in such a document, in the order in which it is missed most. */
const EXPECTED_FACTS = [
  'operator',
  'withdrawal-channels',
  'withdrawal-email',
  'withdrawal-postal',
  'retention',
  'rights',
  'effective-date',
] as const;

const EXPECTED_GROUPS = ['data', 'purposes', 'recipients'] as const;

export type NotStated = (typeof EXPECTED_FACTS)[number] | (typeof EXPECTED_GROUPS)[number];

/** What the document does not say. A denied claim says something; an unnamed operator is a fact that is absent. */
export function notStated(summary: PolicySummary): readonly NotStated[] {
  const facts = EXPECTED_FACTS.filter((id) => summary.facts[id] === undefined);
  const groups = EXPECTED_GROUPS.filter((group) => !summary.claims.some((claim) => claim.group === group));
  return [...facts, ...groups];
}
