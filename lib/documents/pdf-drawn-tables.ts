import { chunksOf, isBeside, type Segment } from './pdf-chunks.ts';
import type { Piece } from './pdf-pieces.ts';
import type { Cell, Grid } from './pdf-tables.ts';

/** Letters that a cell may have where no lines are drawn around it: longer ones are columns of text. */
const LONGEST_CELL = 600;

/**
 * Tables without lines: print that was drawn cell by cell, each beside the one before and at its height, in two rows or
 * more of as many cells. Columns of text make one row; numbers that hang before clauses are no cells.
 */
export function drawnTables(pieces: readonly Piece[]): Grid[] {
  const grids: Cell[][][] = [];
  let open: Cell[][] = [];
  const close = (): void => {
    if (open.length >= 2 && open.every(isWordy)) grids.push(inColumns(open));
    open = [];
  };
  for (const row of rowsOf(chunksOf(pieces))) {
    const last = open.at(-1);
    if (last && !isBelow(last, row)) close();
    if (row.length >= 2) open.push(row);
    else close();
  }
  close();
  return grids;
}

function rowsOf(chunks: readonly (readonly Segment[])[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const [i, chunk] of chunks.entries()) {
    const before = chunks[i - 1]?.[0];
    const begins = chunk[0];
    if (before && begins && isBeside(before, begins) && begins.left > rightOf(chunks[i - 1]))
      rows.at(-1)?.push(cellOf(chunk));
    else rows.push([cellOf(chunk)]);
  }
  return rows;
}

const rightOf = (chunk: readonly Segment[] = []): number => Math.max(...chunk.map(({ right }) => right));

const cellOf = (chunk: readonly Segment[]): Cell => ({
  left: Math.min(...chunk.map(({ left }) => left)),
  right: rightOf(chunk),
  top: Math.min(...chunk.map(({ y, size }) => y - size)),
  bottom: Math.max(...chunk.map(({ y }) => y)),
  pieces: chunk.flatMap(({ pieces }) => pieces),
});

/** Whether a row goes on with the table above it: as many cells, each under its own, and near. */
function isBelow(above: readonly Cell[], row: readonly Cell[]): boolean {
  const bottom = Math.max(...above.map((cell) => cell.bottom));
  const size = above[0]?.pieces[0]?.size ?? 0;
  const gap = (row[0]?.top ?? 0) - bottom;
  const aligned = row.every((cell, i) => {
    const other = above[i];
    return other !== undefined && cell.left < other.right && cell.right > other.left;
  });
  return row.length === above.length && aligned && gap > -size && gap < size * 5;
}

function isWordy(row: readonly Cell[]): boolean {
  return row.every(({ pieces }, i) => {
    const text = pieces.map((piece) => piece.text).join(' ');
    return text.length <= LONGEST_CELL && (i > 0 || /\p{L}{2}/u.test(text));
  });
}

/** Cells of one column begin at one place, whatever their words were set to. */
function inColumns(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) =>
    row.map((cell, i) => ({ ...cell, left: Math.min(...rows.map((other) => other[i]?.left ?? Infinity)) })),
  );
}
