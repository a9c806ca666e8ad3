/** What a stretch of text is in its document. `item` is a list item, `row` a table row. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row';

/** Half-open span of UTF-16 offsets into {@link PolicyDocument.text}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Headings 1–6; list nesting from 1; 0 for paragraphs and rows. */
  readonly depth: number;
  /** The clause number as written, without closing punctuation: `3.2.1`, `а`, `IV`. */
  readonly number?: string;
  /** Index of the block that leads in to this one: the heading above, or "… следующие данные:". */
  readonly parent?: number;
  /** Cells of a `row`, left to right; `header` is the index of the row that names the columns. */
  readonly cells?: readonly Span[];
  readonly header?: number;
}

/** Any format, read: one plain text and the blocks it consists of, in reading order. */
export interface PolicyDocument {
  readonly title: string;
  /** BCP 47, guessed from the text, not from the page's own claim: `ru`, `en`, `kk`, `uk`, `be`, `de` … or `und`. */
  readonly lang: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where each page starts in the text; PDF only. */
  readonly pages?: readonly number[];
}

/** Why a document could not be read. `empty` is a page without words, `scan` a PDF of pictures, `old-word` a Word file from before 2007, `stopped` the person's wish. */
export type ReadFailure =
  | 'missing'
  | 'not-a-document'
  | 'encrypted'
  | 'old-word'
  | 'broken'
  | 'scan'
  | 'empty'
  | 'too-large'
  | 'refused'
  | 'timed-out'
  | 'stopped';
