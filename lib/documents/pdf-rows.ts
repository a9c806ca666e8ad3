import type { Piece } from './pdf-pieces.ts';
import { tracked } from './pdf-tracking.ts';

/** A line of print on a page, or a row of a table. Measures in points, `y` from the top of the page down. */
export interface Row {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
  /** Height of the page it is on. */
  readonly page: number;
  /** Of a table's row: the lines of print in each cell, empty where the table has a column and the row no cell. */
  readonly cells?: readonly (readonly Row[])[];
  /** Of a table's row: where its columns begin. The same for all rows of one table on a page. */
  readonly columns?: readonly number[];
}

/** The value that has most weight in all. */
export function heaviest<T>(weighted: readonly (readonly [T, number])[]): T | undefined {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Puts pieces together to lines of print, in the order they come in. */
export function linesOf(pieces: readonly Piece[], page: number): Row[] {
  const rows: Row[] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last && !isBeside(last, piece)) {
      rows.push(rowOf(open, page));
      open = [];
    }
    open.push(piece);
  }
  if (open.length > 0) rows.push(rowOf(open, page));
  return rows.filter((row) => row.text !== '');
}

const isBeside = (last: Piece, next: Piece): boolean =>
  Math.abs(next.y - last.y) < Math.max(last.size, next.size) * 0.45 && next.left > last.left - 1;

/** Puts the pieces of one line together; a wide gap between them becomes a tab. */
function rowOf(pieces: readonly Piece[], page: number): Row {
  const words = pieces.filter((piece) => piece.text.trim() !== '');
  const [first] = words;
  return {
    text: tracked(words) ?? textOf(pieces),
    left: first?.left ?? 0,
    right: words.at(-1)?.right ?? -Infinity,
    y: first?.y ?? 0,
    size: heaviest(words.map((piece) => [piece.size, piece.text.length])) ?? 0,
    font: heaviest(words.map((piece) => [piece.font, piece.text.length])) ?? '',
    page,
  };
}

function textOf(pieces: readonly Piece[]): string {
  let text = '';
  let right = -Infinity;
  for (const piece of pieces) {
    const gap = right === -Infinity ? 0 : piece.left - right;
    if (gap > piece.size * 2.5 && text.trim().length > 5) text = `${text.trimEnd()}\t`;
    else if (gap > piece.size * 0.15 && !/\s$/.test(text)) text += ' ';
    text += piece.text.trim() === '' ? (/\s$/.test(text) || text === '' ? '' : ' ') : piece.text;
    if (piece.text.trim() !== '') right = piece.right;
  }
  return text.replace(/[ \u00a0]+/g, ' ').trim();
}
