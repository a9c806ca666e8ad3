import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts';

/** A line of print on a page. Measures in points, `y` from the top of the page down. */
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
}

/** The value that has most weight in all. */
export function heaviest<T>(weighted: readonly (readonly [T, number])[]): T | undefined {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/**
 * The lines of print of a page, in reading order: as they were drawn, which in made documents is as they are read,
 * column by column; from top to bottom where the drawing goes up and down.
 */
export function rowsOf(items: readonly (TextItem | TextMarkedContent)[], viewport: PageViewport): Row[] {
  const pieces = items.flatMap((item) => ('str' in item ? pieceOf(item, viewport) : []));
  const ordered = isDrawnInOrder(pieces) ? pieces : sorted(pieces);
  const rows: Row[] = [];
  let open: Piece[] = [];
  for (const piece of ordered) {
    const last = open.at(-1);
    if (last && !isBeside(last, piece)) {
      rows.push(rowOf(open, viewport.height));
      open = [];
    }
    open.push(piece);
  }
  if (open.length > 0) rows.push(rowOf(open, viewport.height));
  return rows.filter((row) => row.text !== '');
}

function pieceOf(item: TextItem, viewport: PageViewport): Piece[] {
  if (item.str === '') return [];
  const [a = 0, b = 0, , , e = 0, f = 0] = item.transform as number[];
  const size = Math.hypot(a, b);
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = viewport.transform as number[];
  const [x, y] = [va * e + vc * f + ve, vb * e + vd * f + vf];
  const along = Math.abs(va * a + vc * b);
  // Slanted text is a watermark or a stamp.
  if (along < size * 0.95) return [];
  return [{ text: item.str, left: x, right: x + item.width, y, size, font: item.fontName }];
}

const isBeside = (last: Piece, next: Piece): boolean =>
  Math.abs(next.y - last.y) < Math.max(last.size, next.size) * 0.45 && next.left > last.left - 1;

function isDrawnInOrder(pieces: readonly Piece[]): boolean {
  const words = pieces.filter(({ text }) => text.trim() !== '');
  let up = 0;
  for (const [i, piece] of words.entries()) {
    const last = words[i - 1];
    // Up and to the right is the next column, or the next cell of a table.
    if (last && piece.y < last.y - piece.size && piece.left < last.right) up++;
  }
  return up <= Math.max(3, words.length * 0.1);
}

const sorted = (pieces: readonly Piece[]): Piece[] =>
  pieces
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => (Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.45 ? a.left - b.left : a.y - b.y));

/** Puts the pieces of one line together; a wide gap between them becomes a tab. */
function rowOf(pieces: readonly Piece[], page: number): Row {
  let text = '';
  let right = -Infinity;
  for (const piece of pieces) {
    const gap = right === -Infinity ? 0 : piece.left - right;
    if (gap > piece.size * 2.5 && text.trim().length > 5) text = `${text.trimEnd()}\t`;
    else if (gap > piece.size * 0.15 && !/\s$/.test(text)) text += ' ';
    text += piece.text.trim() === '' ? (/\s$/.test(text) || text === '' ? '' : ' ') : piece.text;
    if (piece.text.trim() !== '') right = piece.right;
  }
  const words = pieces.filter((piece) => piece.text.trim() !== '');
  const [first] = words;
  return {
    text: text.replace(/[ \u00a0]+/g, ' ').trim(),
    left: first?.left ?? 0,
    right,
    y: first?.y ?? 0,
    size: heaviest(words.map((piece) => [piece.size, piece.text.length])) ?? 0,
    font: heaviest(words.map((piece) => [piece.font, piece.text.length])) ?? '',
    page,
  };
}
