import { inColumns } from './pdf-columns.ts';
import type { Piece } from './pdf-pieces.ts';
import { linesOf, type Row } from './pdf-rows.ts';
import type { Cell, Grid } from './pdf-tables.ts';

/** Cells that begin so near to each other are of one column; points. */
const SLACK = 6;

/**
 * The lines of print of a page, in reading order: as they were drawn, which in made documents is as they are read,
 * column by column; from top to bottom where the drawing goes up and down. A table stands where its first words do.
 */
export function rowsOf(pieces: readonly Piece[], tables: readonly Grid[], page: number): Row[] {
  const begins = new Map<Piece, Grid>();
  const inside = new Set<Piece>();
  for (const grid of tables) {
    const own = new Set(grid.flatMap((row) => row.flatMap((cell) => cell.pieces)));
    for (const piece of own) inside.add(piece);
    const first = pieces.find((piece) => own.has(piece));
    if (first) begins.set(first, grid);
  }
  const loose = pieces.filter((piece) => !inside.has(piece) || begins.has(piece));
  const drawn = isDrawnInOrder(loose.filter((piece) => !inside.has(piece)));
  return rowsInOrder(drawn ? loose : sorted(loose), begins, page, drawn);
}

function rowsInOrder(
  pieces: readonly Piece[],
  begins: ReadonlyMap<Piece, Grid>,
  page: number,
  drawn: boolean,
): Row[] {
  const rows: Row[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    rows.push(...linesOf(drawn ? inColumns(open) : open, page));
    open = [];
  };
  for (const piece of pieces) {
    const grid = begins.get(piece);
    if (grid) {
      close();
      rows.push(...tableRows(grid, page));
    } else open.push(piece);
  }
  close();
  return rows;
}

/** A table's rows, each with a place for every column of the table. */
function tableRows(grid: Grid, page: number): Row[] {
  const lefts = grid.flatMap((row) => row.map(({ left }) => left)).sort((a, b) => a - b);
  const columns = lefts.filter((left, i) => i === 0 || left - (lefts[i - 1] ?? 0) > SLACK);
  return grid.flatMap((row) => {
    const cells = columns.map((left) => row.find((cell) => Math.abs(cell.left - left) <= SLACK));
    const lines = cells.map((cell) => (cell ? linesIn(cell, page) : []));
    const [first] = lines.flat();
    if (!first) return [];
    const text = lines.map((cell) => cell.map((line) => line.text).join(' ')).join('\t');
    return [{ ...first, text, y: row[0]?.top ?? first.y, cells: lines, columns }];
  });
}

const linesIn = ({ pieces }: Cell, page: number): Row[] =>
  linesOf(isDrawnInOrder(pieces) ? pieces : sorted(pieces), page);

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
