import type { Span } from '#lib/model/document.ts';

/** Room for what a pattern looks at beyond its own ends. */
const MARGIN = 4;

/** A match and where it begins in the whole text. */
export interface PlacedMatch {
  readonly at: number;
  readonly match: RegExpExecArray;
}

/**
 * What `text.matchAll(pattern)` finds, for a pattern that costs much per character: it is tried only around a `needle`,
 * some plain words of which every match must hold one.
 * @param reach UTF-16 units that no match is longer than
 */
export function matchesNear(text: string, pattern: RegExp, needle: RegExp, reach: number): PlacedMatch[] {
  return around(text, needle, reach + MARGIN).flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(pattern), (match) => ({ at: start + match.index, match })),
  );
}

function around(text: string, needle: RegExp, reach: number): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: word } of text.matchAll(needle)) {
    const end = Math.min(text.length, index + word.length + reach);
    const last = spans.at(-1);
    if (last && index - reach <= last.end) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start: Math.max(0, index - reach), end });
  }
  return spans;
}
