import type { Quote } from '#lib/model/quote.ts';
import type { Claim } from '#lib/model/summary.ts';
import type { FlagId, Stance } from '#lib/model/taxonomy.ts';

const MOST_QUOTES = 3;

/** A flag with its exact words; no quotes only where something is missing. */
export function flag(id: FlagId, quotes: readonly Quote[], stance: Stance = 'stated'): Claim<'flags'> {
  return { group: 'flags', id, stance, quotes: quotes.slice(0, MOST_QUOTES) };
}
