import type { Span } from '#lib/model/document.ts';
import { joined } from './pdf-hyphens.ts';
import { isMarked, isStrong, type Usual } from './pdf-joints.ts';
import type { Row } from './pdf-rows.ts';

type Cells = readonly (readonly Row[])[];

/** Longest name of a column. */
const MOST_NAME = 80;

/** A table's row as text: its cells parted by tabs, and where each is in it. */
export interface RowText {
  readonly text: string;
  readonly cells: readonly Span[];
}

/** Joins the print in each cell of a row; points of a list stay on lines of their own. */
export function rowText(cells: Cells, hyphenated: ReadonlySet<string>): RowText {
  let text = '';
  const spans = cells.map((lines): Span => {
    const words = lines.reduce((cell, line) => added(cell, line.text, hyphenated), '');
    if (words !== '' && text !== '') text += '\t';
    const start = text.length;
    text += words;
    return { start, end: text.length };
  });
  return { text, cells: spans };
}

const added = (cell: string, line: string, hyphenated: ReadonlySet<string>): string =>
  cell === '' ? line : isMarked(line) ? `${cell}\n${line}` : joined(cell, line, hyphenated);

/** Whether a table's first row names its columns: brief words in every column, bold or over three columns or more. */
export function namesColumns(cells: Cells, usual: Usual): boolean {
  if (cells.length < 2 || cells.some((lines) => lines.length === 0)) return false;
  const brief = cells.every((lines) => lines.reduce((sum, { text }) => sum + text.length, 0) <= MOST_NAME);
  return brief && (cells.length >= 3 || cells.flat().every((line) => isStrong(line, usual)));
}

/** Whether a row goes on with the table of the row before it: on the same page, or with the same columns on the next. */
export function isSameTable(last: Row | undefined, row: Row): boolean {
  const [one, other] = [last?.columns, row.columns];
  if (!one || !other) return false;
  return (
    one === other ||
    (one.length === other.length && one.every((left, i) => Math.abs(left - (other[i] ?? 0)) < 6))
  );
}
