import type { Span } from '#lib/model/document.ts';
import type { Line } from './line.ts';
import { hyphenatedWords, joined } from './pdf-hyphens.ts';
import { goesOn, isStrong, rightEdges, turnsTo, usualOf, type Edge } from './pdf-joints.ts';
import type { Row } from './pdf-rows.ts';
import { isSameTable, namesColumns, rowText } from './pdf-table-rows.ts';

interface Paragraph {
  text: string;
  strong: boolean;
  /** The page it begins on, from 0. */
  readonly page: number;
  /** Of a table's row: its cells in `text`, which table it is of, and whether it names the columns. */
  readonly row?: Pick<Line, 'table' | 'columns'> & { readonly cells: readonly Span[] };
}

interface Paragraphs {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Where the first paragraph that begins on each page starts in the text. */
  readonly starts: readonly number[];
}

/** Joins lines of print to paragraphs, over page ends too, and mends words that were cut at line ends. */
export function paragraphs(pages: readonly (readonly Row[])[]): Paragraphs {
  const joiner = new Joiner(pages);
  for (const [page, rows] of pages.entries()) joiner.addPage(rows, page);
  return assembled(joiner.paragraphs, pages.length);
}

class Joiner {
  readonly paragraphs: Paragraph[] = [];
  private readonly usual;
  private readonly hyphenated: ReadonlySet<string>;
  private last: Row | undefined;
  private table = 0;
  /** The names of the columns of the table at hand: printed anew on every page. */
  private names = '';

  constructor(pages: readonly (readonly Row[])[]) {
    this.usual = usualOf(pages);
    this.hyphenated = hyphenatedWords(pages);
  }

  addPage(rows: readonly Row[], page: number): void {
    const edges = rightEdges(rows.filter(({ cells }) => !cells));
    for (const row of rows) {
      if (row.cells) this.addRow(row, row.cells, page);
      else this.addLine(row, page, edges, row === rows[0]);
      this.last = row;
    }
  }

  private addLine(row: Row, page: number, edges: readonly Edge[], first: boolean): void {
    const { last, usual } = this;
    const open = this.paragraphs.at(-1);
    const strong = isStrong(row, usual);
    const same = last && !last.cells && (first ? turnsTo(last, row, edges) : goesOn(last, row, usual, edges));
    if (open && same) {
      open.text = joined(open.text, row.text, this.hyphenated);
      open.strong &&= strong;
    } else this.paragraphs.push({ text: row.text, strong, page });
  }

  private addRow(row: Row, cells: readonly (readonly Row[])[], page: number): void {
    const { text, cells: spans } = rowText(cells, this.hyphenated);
    const begins = !isSameTable(this.last, row);
    if (!begins && text === this.names) return;
    const columns = begins && namesColumns(cells, this.usual);
    if (begins) {
      this.table++;
      this.names = columns ? text : '';
    }
    this.paragraphs.push({ text, strong: false, page, row: { table: this.table, columns, cells: spans } });
  }
}

function assembled(paragraphs: readonly Paragraph[], pages: number): Paragraphs {
  const lines: Line[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { text, strong, page, row } of paragraphs) {
    while (starts.length <= page) starts.push(length);
    const place = { start: length, end: length + text.length, strong, apart: true };
    lines.push(row ? { ...place, ...row, kind: 'row', cells: row.cells.map(movedBy(length)) } : place);
    length += text.length + 1;
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  while (starts.length < pages) starts.push(text.length);
  return { text, lines, starts };
}

const movedBy =
  (offset: number) =>
  ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
