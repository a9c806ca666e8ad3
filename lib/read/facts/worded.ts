import type { Quote } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import type { FactId } from '#lib/model/taxonomy.ts';
import type { ReadingContext } from '../context.ts';
import { evidenceOf, listFact, quoteEvidence } from './evidence.ts';

/** A fact that the rules' words carry alone: each rule's `value` that was found, in the order of the rules. */
export function wordedFact(context: ReadingContext, id: FactId): Fact | undefined {
  return listFact(wordedValues(context, id));
}

/** The values found for a fact, each with its exact words, grouped in order of first appearance. */
export function wordedValues(context: ReadingContext, id: FactId): [value: string, quote: Quote][] {
  return evidenceOf(context, id).map((evidence) => [
    evidence.match.rule.value ?? '',
    quoteEvidence(context, evidence),
  ]);
}
