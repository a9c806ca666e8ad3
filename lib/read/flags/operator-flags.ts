import type { PolicyDocument } from '#lib/model/document.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Claim, Facts } from '#lib/model/summary.ts';
import { findOperator } from '../facts/operator.ts';
import { absence, flag } from './flag.ts';

/** Nobody is named, or only under a trade name or a domain without a registration number anywhere. */
export function operatorFlags(document: PolicyDocument, facts: Facts): Claim<'flags'>[] {
  const named = findOperator(document);
  if (!named) return facts['operator-ids'] ? [] : [absence('operator-not-named')];
  const tradeName = named.kind === 'brand' || named.kind === 'domain';
  if (!tradeName || facts['operator-ids']) return [];
  return [flag('trade-name-only', [quoteOf(document.text, named.start, named.end)])];
}
