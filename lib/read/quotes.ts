import type { Span } from '#lib/model/document.ts';
import type { Quote } from '#lib/model/quote.ts';
import { quoteOf } from '#lib/model/quote.ts';

/** Longest quote, in characters. */
export const LONGEST_QUOTE = 300;

const SEPARATORS = new Set([',', ';', ':', '(', ')', '•', '·', '—', '\n', '|']);
const EDGE = /[\s.,;:()•·—–\-|]/u;

/** The part of a list between separators that carries the words: «контактный телефон Пользователя». */
export function partAround(text: string, within: Span, words: Span): Quote {
  let start = words.start;
  let end = words.end;
  while (start > within.start && words.end - start < LONGEST_QUOTE && !separates(text, start - 1)) start--;
  while (end < within.end && end - start < LONGEST_QUOTE && !separates(text, end)) end++;
  return trimmedQuote(text, start, Math.max(end, words.end), words);
}

/** The whole clause where it is short enough, else as much around the words as a quote may hold. */
export function clauseAround(text: string, within: Span, words: Span): Quote {
  if (within.end - within.start <= LONGEST_QUOTE) return quoteOf(text, within.start, within.end);
  const room = Math.max(0, LONGEST_QUOTE - (words.end - words.start));
  const start = wordEdge(text, Math.max(within.start, words.start - Math.floor(room / 2)), words.start, 1);
  const end = wordEdge(text, Math.min(within.end, start + LONGEST_QUOTE), words.end, -1);
  return trimmedQuote(text, start, end, words);
}

function separates(text: string, at: number): boolean {
  return SEPARATORS.has(text[at] ?? '');
}

function wordEdge(text: string, from: number, limit: number, step: 1 | -1): number {
  let at = from;
  while (at !== limit && !/\s/u.test(text[step === 1 ? at - 1 : at] ?? ' ')) at += step;
  return at;
}

function trimmedQuote(text: string, from: number, to: number, words: Span): Quote {
  let start = from;
  let end = Math.min(to, Math.max(words.end, from + LONGEST_QUOTE));
  while (start < words.start && EDGE.test(text[start] ?? '')) start++;
  while (end > words.end && EDGE.test(text[end - 1] ?? '')) end--;
  return quoteOf(text, start, end);
}
