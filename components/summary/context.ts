import type { Quote } from '#lib/model/quote.ts';

/** Exact words with some of what stands around them, so that a short quote can be understood. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const AROUND = 90;

/** Cuts the surroundings at a line's end, else at a word's; white space is folded for the eye. */
export function contextOf(text: string, quote: Pick<Quote, 'text' | 'start' | 'end'>): Context {
  const lineStart = text.lastIndexOf('\n', quote.start - 1) + 1;
  const lineEnd = text.indexOf('\n', quote.end);
  const from = Math.max(quote.start < 1 ? 0 : lineStart, quote.start - AROUND);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, quote.end + AROUND);
  const before = text.slice(from, quote.start);
  const after = text.slice(quote.end, to);
  return {
    before: fold(from > lineStart ? `…${fromWord(before)}` : before),
    words: quote.text,
    after: fold(to < (lineEnd < 0 ? text.length : lineEnd) ? `${toWord(after)}…` : after),
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

const fromWord = (text: string): string => text.slice(Math.max(0, text.indexOf(' ')));

const toWord = (text: string): string => text.slice(0, text.includes(' ') ? text.lastIndexOf(' ') + 1 : 0);
