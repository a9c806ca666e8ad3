import type { Span } from '#lib/model/document.ts';
import type { Tree } from './tree.ts';

/** Columns and rows that one cell may span: more is not of this world. */
const MOST_SPAN = 50;

/**
 * The cells of a table's rows, each in its column: one that spans several columns or rows leaves empty ones where it
 * reaches, so that the heads of columns are found by counting.
 */
export class RowCells {
  /** Per column: in how many rows to come it is taken by a cell above. */
  private readonly taken: number[] = [];
  private row: Span[] = [];

  /** Adds the next cell of the row at hand. */
  add<N>(tree: Tree<N>, node: N, span: Span): void {
    this.fill({ start: span.start, end: span.start });
    const rows = spanned(tree.attribute(node, 'rowspan'));
    const columns = spanned(tree.attribute(node, 'colspan'));
    for (let column = 0; column < columns; column++) {
      this.taken[this.row.length] = rows - 1;
      this.row.push(column === 0 ? span : { start: span.end, end: span.end });
    }
  }

  /** Ends the row at hand and begins the next. */
  end(): Span[] {
    const { row } = this;
    const last = row.at(-1);
    if (last) this.fill({ start: last.end, end: last.end });
    this.row = [];
    return row;
  }

  private fill(empty: Span): void {
    for (let left = this.taken[this.row.length]; left; left = this.taken[this.row.length]) {
      this.taken[this.row.length] = left - 1;
      this.row.push(empty);
    }
  }
}

const spanned = (value: string | null): number =>
  Math.min(MOST_SPAN, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
