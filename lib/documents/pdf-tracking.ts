import type { Piece } from './pdf-pieces.ts';

/** Letters that a line has at least which is set with space between letters. */
const LEAST = 4;
const SINGLE = /^(?:\S(?: |$))+$/u;

/**
 * The words of a line that is set with space between its letters ("П О Л И Т И К А"), as headings are; `null` for any
 * other. A gap much wider than those between letters parts words.
 */
export function tracked(words: readonly Piece[]): string | null {
  const parts = words.map(({ text }) => text.replace(/[ \u00a0]+/g, ' ').trim());
  const signs = parts.join(' ');
  if (!SINGLE.test(signs) || (signs.match(/\p{L}/gu)?.length ?? 0) < LEAST) return null;
  const gaps = words.slice(1).map((word, i) => word.left - (words[i]?.right ?? word.left));
  const wide = widthOfSpace(words, parts, gaps);
  return parts.reduce((text, part, i) => {
    const letters = part.replaceAll(' ', '');
    return i === 0 ? letters : text + ((gaps[i - 1] ?? 0) > wide ? ' ' : '') + letters;
  }, '');
}

/** A line in which letters were joined to pieces already has wide gaps only between words. */
function widthOfSpace(words: readonly Piece[], parts: readonly string[], gaps: readonly number[]): number {
  const size = words[0]?.size ?? 0;
  const joined = parts.some((part) => part.length > 2);
  const narrow = joined ? Infinity : Math.min(...gaps);
  return Math.min(size * 0.6, narrow * 1.6);
}
