import type { Span } from '#lib/model/document.ts';

/**
 * Signs that print nothing and may stand between any two letters: soft hyphens, zero-width signs, marks of direction,
 * variation selectors, tags; and stress marks over Cyrillic letters. Line ends and blanks are none of them.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+|(?<=\p{Script=Cyrillic})[\u0300\u0301]+/gu;

/** A text without its unseen signs, and the way between its offsets and those of the text as it was. */
export interface SeenText {
  readonly text: string;
  /** Where a span of the original is in `text`. */
  into(span: Span): Span;
  /** Where a span of `text` is in the original, from the first of its signs to the last. */
  back(span: Span): Span;
}

/** A run of unseen signs in the original, and how many stand before it. */
interface Gap extends Span {
  readonly before: number;
}

/** @returns `null` where all that stands in `text` is seen, as in most texts. Linear; asking takes a search. */
export function seenText(text: string): SeenText | null {
  const gaps: Gap[] = [];
  let before = 0;
  for (const { 0: signs, index } of text.matchAll(UNSEEN)) {
    gaps.push({ start: index, end: index + signs.length, before });
    before += signs.length;
  }
  if (gaps.length === 0) return null;
  const into = (at: number): number => at - unseenBefore(gaps, at);
  const back = (at: number): number => {
    const gap = lastWhere(gaps, ({ start, before }) => start - before <= at);
    return gap ? at + gap.before + gap.end - gap.start : at;
  };
  return {
    text: text.replace(UNSEEN, ''),
    into: ({ start, end }) => ({ start: into(start), end: into(end) }),
    back: ({ start, end }) => ({ start: back(start), end: end > start ? back(end - 1) + 1 : back(start) }),
  };
}

function unseenBefore(gaps: readonly Gap[], at: number): number {
  const gap = lastWhere(gaps, ({ start }) => start < at);
  return gap ? gap.before + Math.min(at, gap.end) - gap.start : 0;
}

/** The last gap that passes a test which all before it pass too. */
function lastWhere(gaps: readonly Gap[], test: (gap: Gap) => boolean): Gap | undefined {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const gap = gaps[middle];
    if (gap && test(gap)) low = middle + 1;
    else high = middle;
  }
  return gaps[low - 1];
}
