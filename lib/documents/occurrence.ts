import type { Span } from '#lib/model/document.ts';

/**
 * Where `words` stand in `text`, the place nearest to offset `near` where they stand more than once. White space
 * and signs that print nothing count for nothing, since a page that was laid out anew may break its lines elsewhere. `null` where they are gone.
 */
export function occurrence(text: string, words: string, near: number): Span | null {
  const exact = nearest(text, words, near);
  if (exact >= 0) return { start: exact, end: exact + words.length };
  const dense = denseOf(text);
  const sought = denseOf(words).signs;
  const before = dense.offsets.findIndex((offset) => offset >= near);
  const at = nearest(dense.signs, sought, before < 0 ? dense.signs.length : before);
  const [start, last] = [dense.offsets[at], dense.offsets[at + sought.length - 1]];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

function nearest(text: string, words: string, near: number): number {
  if (words === '') return -1;
  const after = text.indexOf(words, near);
  const before = text.lastIndexOf(words, near);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - near < near - before ? after : before;
}

/** A text without its white space, and where each of its signs stood. */
function denseOf(text: string): { signs: string; offsets: number[] } {
  const offsets: number[] = [];
  let signs = '';
  for (const match of text.matchAll(/[^\s\p{Default_Ignorable_Code_Point}]+/gu)) {
    signs += match[0];
    for (let i = 0; i < match[0].length; i++) offsets.push(match.index + i);
  }
  return { signs, offsets };
}
