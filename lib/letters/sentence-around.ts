import { quoteOf, type Quote } from '#lib/model/quote.ts';
import { sentences } from '#lib/text/sentences.ts';

const BEFORE = 220;
const AFTER = 80;
const SMALL = /^\s*\p{Ll}/u;

/** The sentence that words of a document stand in, or as much of it as can be cited: some 300 characters. */
export function sentenceAround(text: string, { start, end }: Quote): Quote {
  const first = lineStart(text, start);
  const last = lineEnd(text, end);
  const found = sentences(text, first, last).find(
    (sentence) => sentence.start <= start && end <= sentence.end,
  );
  return found ? quoteOf(text, found.start, found.end) : quoteOf(text, start, end);
}

// A line that goes on in small letters is the same sentence, wrapped.
const breaksAt = (text: string, at: number): boolean =>
  text[at] === '\n' && !SMALL.test(text.slice(at + 1, at + 8));

function lineStart(text: string, start: number): number {
  const far = Math.max(0, start - BEFORE);
  for (let at = start - 1; at >= far; at -= 1) if (breaksAt(text, at)) return at + 1;
  return far === 0 ? 0 : Math.min(start, text.indexOf(' ', far) + 1);
}

function lineEnd(text: string, end: number): number {
  const far = Math.min(text.length, end + AFTER);
  for (let at = end; at < far; at += 1) if (breaksAt(text, at)) return at;
  return far === text.length ? far : Math.max(end, text.lastIndexOf(' ', far));
}
