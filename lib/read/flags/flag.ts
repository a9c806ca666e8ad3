import type { Quote } from '#lib/model/quote.ts';
import { quotesOf } from '#lib/model/quote.ts';
import type { AbsenceFlag, Claim, WordedFlag } from '#lib/model/summary.ts';
import type { Stance } from '#lib/model/taxonomy.ts';

const MOST_QUOTES = 3;

/** A flag with its exact words. @throws RangeError without any */
export function flag(id: WordedFlag, quotes: readonly Quote[], stance: Stance = 'stated'): Claim<'flags'> {
  return { group: 'flags', id, stance, quotes: quotesOf(quotes.slice(0, MOST_QUOTES)) };
}

/** A flag for what the document does not say. */
export function absence(id: AbsenceFlag): Claim<'flags'> {
  return { group: 'flags', id, stance: 'stated', quotes: [] };
}
