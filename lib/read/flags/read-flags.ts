import type { Claim, DocumentKind, Facts } from '#lib/model/summary.ts';
import type { FlagId } from '#lib/model/taxonomy.ts';
import type { ReadingContext } from '../context.ts';
import { blankFields } from './blank-fields.ts';
import { bundledPurposes, specialData, unlimitedTerm } from './claim-flags.ts';
import { foreignName } from './foreign-name.ts';
import { operatorFlags } from './operator-flags.ts';
import { withdrawalFlags } from './withdrawal-flags.ts';
import { wordedFlags } from './worded-flags.ts';

/**
 * Clauses and gaps worth a warning, one claim per id. Takes what was read before: `facts` and the claims on data and
 * purposes, from which some flags follow. What a document of another `kind` leaves out is no gap.
 */
export function readFlags(
  context: ReadingContext,
  kind: DocumentKind,
  facts: Facts,
  claims: readonly Claim[],
): Claim<'flags'>[] {
  const { document } = context;
  const all = [
    ...wordedFlags(context, kind),
    ...bundledPurposes(claims, kind),
    ...unlimitedTerm(context, facts),
    ...specialData(context, claims),
    ...blankFields(document, kind),
    ...(kind === 'other' ? [] : [...operatorFlags(document, facts), ...withdrawalFlags(context, facts)]),
    ...foreignName(document),
  ];
  const first = new Map<FlagId, Claim<'flags'>>();
  for (const one of all) if (!first.has(one.id)) first.set(one.id, one);
  return [...first.values()];
}
