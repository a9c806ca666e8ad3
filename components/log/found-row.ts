import type { Span } from '#lib/model/document.ts';
import type { LogRow } from '#lib/model/log-row.ts';

/** A record in the list, with the places of the words that were looked for. */
export interface FoundRow {
  readonly row: LogRow;
  readonly labelMarks: readonly Span[];
  readonly siteMarks: readonly Span[];
  readonly operatorMarks: readonly Span[];
  readonly frameMarks: readonly Span[];
  /** Words of a policy that the record rests on, where they were found there. */
  readonly passage?: { readonly text: string; readonly marks: readonly Span[] };
}

/** A row in which nothing is marked. */
export const plainRow = (row: LogRow): FoundRow => ({
  row,
  labelMarks: [],
  siteMarks: [],
  operatorMarks: [],
  frameMarks: [],
});
