import type { Piece } from './pdf-pieces.ts';
import type { Ruling } from './pdf-rulings.ts';

/** A field between four lines, and the print in it. */
export interface Cell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly pieces: Piece[];
}

/** Rows of cells, from top to bottom, each from left to right. */
export type Grid = readonly (readonly Cell[])[];

/** Lines are doubled and do not quite meet; points. */
const SLACK = 3;
/** Letters that a cell of data may have: a longer one lays out the page. */
const LONGEST_CELL = 3_000;

/** The ruled tables of a page: fields that border on each other, two rows or more, one of them of two cells or more. */
export function ruledTables(pieces: readonly Piece[], rulings: readonly Ruling[]): Grid[] {
  const groups: Cell[][] = [];
  for (const cell of cellsOf(pieces, rulings)) {
    const touching = groups.filter((group) => group.some((other) => touches(cell, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), cell]);
  }
  return groups.map(rowsOfCells).filter(isTable);
}

function cellsOf(pieces: readonly Piece[], rulings: readonly Ruling[]): Cell[] {
  const cells = new Map<string, Cell>();
  const upright = rulings.filter(({ vertical }) => vertical);
  const level = rulings.filter(({ vertical }) => !vertical);
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    const [x, y] = [(piece.left + piece.right) / 2, piece.y - piece.size * 0.3];
    const [left, right] = around(upright, x, y);
    const [top, bottom] = around(level, y, x);
    if (![left, right, top, bottom].every(Number.isFinite)) continue;
    const key = [left, right, top, bottom].map((at) => Math.round(at / SLACK)).join();
    const cell = cells.get(key) ?? { left, right, top, bottom, pieces: [] };
    cells.set(key, cell);
    cell.pieces.push(piece);
  }
  return [...cells.values()];
}

/** The nearest lines on both sides of `at` that reach past `beside`. */
function around(rulings: readonly Ruling[], at: number, beside: number): [number, number] {
  let [before, after] = [-Infinity, Infinity];
  for (const ruling of rulings) {
    if (ruling.from > beside || ruling.to < beside) continue;
    if (ruling.at <= at) before = Math.max(before, ruling.at);
    else after = Math.min(after, ruling.at);
  }
  return [before, after];
}

function touches(one: Cell, other: Cell): boolean {
  const apart = (end: number, start: number): boolean => end < start - 2 * SLACK;
  return !(
    apart(one.right, other.left) ||
    apart(other.right, one.left) ||
    apart(one.bottom, other.top) ||
    apart(other.bottom, one.top)
  );
}

function rowsOfCells(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row?.[0] && cell.top - row[0].top < 2 * SLACK) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function isTable(rows: Grid): boolean {
  const lengthOf = ({ pieces }: Cell): number => pieces.reduce((sum, { text }) => sum + text.length, 0);
  const brief = rows.every((row) => row.every((cell) => lengthOf(cell) <= LONGEST_CELL));
  return rows.length >= 2 && rows.some((row) => row.length >= 2) && brief;
}
