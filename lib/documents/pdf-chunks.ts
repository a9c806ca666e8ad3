import type { Piece } from './pdf-pieces.ts';

/** Words that were drawn next to each other on one line. */
export interface Segment {
  readonly pieces: Piece[];
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

function segmentsOf(pieces: readonly Piece[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const last = segments.at(-1);
    const near =
      last &&
      Math.abs(piece.y - last.y) < piece.size * 0.45 &&
      Math.abs(piece.left - last.right) < piece.size;
    if (near) {
      last.pieces.push(piece);
      last.right = piece.right;
    } else
      segments.push({ pieces: [piece], left: piece.left, right: piece.right, y: piece.y, size: piece.size });
  }
  return segments;
}

/** Segments that were drawn one below the other; a new chunk begins where the drawing goes up or aside. */
export function chunksOf(pieces: readonly Piece[]): Segment[][] {
  const segments = segmentsOf(pieces);
  const chunks: Segment[][] = [];
  for (const [i, segment] of segments.entries()) {
    const last = segments[i - 1];
    const next = segments[i + 1];
    // What stands beside the next one begins a cell, although it is right below a paragraph.
    const begins = next !== undefined && isBeside(segment, next);
    if (last && !begins && isUnder(last, segment)) chunks.at(-1)?.push(segment);
    else chunks.push([segment]);
  }
  return chunks;
}

function isUnder(above: Segment, below: Segment): boolean {
  const leading = (below.y - above.y) / below.size;
  const centred = Math.abs(above.left + above.right - below.left - below.right) < 6;
  return leading > 0.5 && leading < 1.9 && (Math.abs(below.left - above.left) < 3 || centred);
}

/** Whether the next segment stands at the same height, to the right. */
export const isBeside = (one: Segment, next: Segment): boolean =>
  Math.abs(next.y - one.y) < one.size * 0.6 && next.left > one.right;
