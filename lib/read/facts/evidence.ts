import type { Quote } from '#lib/model/quote.ts';
import { quoteOf } from '#lib/model/quote.ts';
import type { Fact } from '#lib/model/summary.ts';
import type { FactId } from '#lib/model/taxonomy.ts';
import type { Match } from '#lib/rules/matcher.ts';
import type { ReadingContext, Sentence } from '../context.ts';
import { spanOf } from '../context.ts';

/** Longest quote, in UTF-16 units. */
export const LONGEST_QUOTE = 300;
const MOST_QUOTES = 3;

/** A rule's words in their sentence. */
export interface Evidence {
  readonly sentence: Sentence;
  readonly match: Match;
}

/** Everything the rules of one fact found, in order of text. */
export function evidenceOf(context: ReadingContext, id: FactId): Evidence[] {
  return context.sentences.flatMap((sentence) =>
    sentence.matches
      .filter(({ rule }) => rule.group === 'facts' && rule.id === id)
      .map((match) => ({ sentence, match })),
  );
}

/** Whether a sentence holds a cue of `facts-cues.yml`. */
export const hasCue = (sentence: Sentence, id: string): boolean =>
  sentence.matches.some(({ rule }) => rule.group === 'cues' && rule.id === id);

/** Exact words for a fact: the sentence where it is short enough to be read at a glance, else the rule's own words. */
export function quoteEvidence(context: ReadingContext, { sentence, match }: Evidence): Quote {
  const { text } = context.document;
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return quoteOf(text, sentence.start, sentence.end);
  const { start, end } = spanOf(context, match);
  return quoteOf(text, start, Math.min(end, start + LONGEST_QUOTE));
}

/** Joins evidence per value into one fact with a list of values, or nothing where there is none. */
export function listFact(found: readonly (readonly [value: string, quote: Quote])[]): Fact | undefined {
  const values = [...new Set(found.map(([value]) => value))];
  if (values.length === 0) return undefined;
  const first = values.map((value) => found.find((entry) => entry[0] === value)?.[1] as Quote);
  const quotes = first.filter((quote, at) => first.findIndex(({ start }) => start === quote.start) === at);
  return { value: values, quotes: quotes.slice(0, MOST_QUOTES) };
}
