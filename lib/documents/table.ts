import { findAll, type Tree } from './tree.ts';
import type { Masses } from './masses.ts';

/** A table of data, as the walk meets it: which rows it has and which names the columns. */
export interface DataTable<N> {
  readonly rows: ReadonlySet<N>;
  readonly columns: N | undefined;
}

const CELLS = new Set(['td', 'th']);

/**
 * Tells a table of data from one that only lays out the page: two rows or more of two cells or more, brief cells,
 * no table inside. `null` for layout.
 */
export function dataTable<N>(tree: Tree<N>, table: N, masses: Masses<N>): DataTable<N> | null {
  const role = tree.attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return null;
  const inner = findAll(tree, table, (node) => node !== table && tree.name(node) === 'table', 1);
  const rows = findAll(tree, table, (node) => tree.name(node) === 'tr', 3000);
  const wide = rows.filter((row) => cellsOf(tree, row).length >= 2);
  if (inner.length > 0 || wide.length < 2) return null;
  const isLong = (cell: N): boolean => (masses.get(cell)?.text ?? 0) > 3000;
  if (wide.some((row) => cellsOf(tree, row).some(isLong))) return null;
  return { rows: new Set(rows), columns: columnsRow(tree, rows, masses) };
}

const cellsOf = <N>(tree: Tree<N>, row: N): N[] =>
  tree.children(row).filter((cell) => CELLS.has(tree.name(cell)));

/** The first row names the columns where its cells are headers, or brief ones over three columns or more. */
function columnsRow<N>(tree: Tree<N>, rows: readonly N[], masses: Masses<N>): N | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const cells = cellsOf(tree, first);
  const headers = cells.filter((cell) => tree.name(cell) === 'th').length;
  const bold = cells.filter(
    (cell) => findAll(tree, cell, (node) => /^(?:b|strong)$/.test(tree.name(node)), 1).length > 0,
  ).length;
  const brief = cells.every((cell) => (masses.get(cell)?.text ?? 0) <= 80);
  const named = headers === cells.length || bold === cells.length || cells.length >= 3;
  return cells.length >= 2 && brief && named ? first : undefined;
}
