import type { BlockKind, Span } from '#lib/model/document.ts';

/** A line as its format gives it, before its neighbours have a say. */
export interface Line extends Span {
  /** Where the format says it: `<h2>`, `<li>`, `<tr>`. Absent: to be told from the words. */
  readonly kind?: BlockKind;
  /** Heading level or list nesting that the format says. */
  readonly depth?: number;
  /** Number that the format counts: `<ol>`, numbering of Word. */
  readonly number?: string;
  /** Bold or larger than its surroundings from end to end. */
  readonly strong?: boolean;
  /** Starts a block whatever it says: another element or a gap before it. */
  readonly apart?: boolean;
  /** A paragraph inside a list item of this depth, after the item's first line. */
  readonly within?: number;
  readonly cells?: readonly Span[];
  /** Which table a row is of, and whether it names the columns. */
  readonly table?: number;
  readonly columns?: boolean;
}

/** What a format's reader hands over. */
export interface Lines {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly title: string;
  readonly pages?: readonly number[];
}

/** A line without the marks before its words. */
export interface Draft extends Line {
  readonly number?: string;
  readonly bullet?: string;
  /** A converter's bookmark stood before it: a heading in the original. */
  readonly anchored?: boolean;
  /** White space before the words, in columns. */
  readonly indent: number;
  /** Length of its last line as written. */
  readonly width: number;
}
