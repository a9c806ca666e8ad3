import type { FieldKind } from '#lib/model/control.ts';
import type { LogRow } from '#lib/model/log-row.ts';

/**
 * What the index keeps of a consent, under its number. All of the index follows from the events and can be thrown away
 * and built again; numbers are never given twice, so that what was erased cannot come back under another's name.
 */
export interface IndexedRecord extends LogRow {
  readonly n: number;
  /** Time of the act in ms since the epoch: records are shown by it, in whatever order they were written. */
  readonly at: number;
  /** Key of its operator in the index; empty where none is known. */
  readonly operatorKey: string;
  /** Kinds of data handed over with it. */
  readonly fieldKinds: readonly FieldKind[];
  /** Versions it rests on. */
  readonly texts: readonly string[];
  /** Words it is found by, as they stand in the postings: exactly these are taken out when it is erased. */
  readonly terms: readonly string[];
}

/** A document version in the index. */
export interface IndexedText {
  readonly sha256: string;
  readonly n: number;
  /** The person kept it by a click: it stays without a consent, too. */
  readonly held: boolean;
  readonly operator: string;
  readonly operatorIds: readonly string[];
  /** Which data and recipients it names, as in `handed.ts`. */
  readonly said: number;
  readonly terms: readonly string[];
  /** The person had its text trimmed. */
  readonly trimmed?: true;
}

/** Numbers (of records or texts) that a term occurs in, one row per stretch of 4,096 numbers. */
export interface PostingsRow {
  readonly of: 'record' | 'text';
  readonly term: string;
  readonly chunk: number;
  /** Few: their places in the stretch, ascending. Many: one bit per place. */
  readonly places: Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;
}

/** Terms of the postings that begin with one letter, parted by line feeds. */
export interface VocabularyRow {
  readonly of: PostingsRow['of'];
  readonly first: string;
  readonly terms: string;
}

/** Terms of a record or text that are yet to be sorted into the postings. */
export interface PendingRow {
  readonly of: PostingsRow['of'];
  readonly n: number;
  readonly terms: readonly string[];
}

/** What 512 consecutive records are filtered and sorted by, in columns: a few dozen bytes per record. */
export interface Block {
  readonly block: number;
  readonly at: Float64Array<ArrayBuffer>;
  readonly flags: Uint32Array<ArrayBuffer>;
  readonly site: Uint32Array<ArrayBuffer>;
  readonly operator: Uint32Array<ArrayBuffer>;
  /** Day by which an answer is due, in days since the epoch; 0: none. */
  readonly due: Uint32Array<ArrayBuffer>;
  /** What the versions it rests on say, as in `handed.ts`. */
  readonly said: Uint32Array<ArrayBuffer>;
  /** Place in the block and number of the text, in pairs. */
  readonly texts: Uint32Array<ArrayBuffer>;
}

export interface IndexedSite {
  readonly site: string;
  readonly n: number;
  /** Registrable domain in Unicode: `shop.example` for `www.shop.example`; the host itself where there is none. */
  readonly domain: string;
  readonly records: number;
}

export interface IndexedOperator {
  readonly key: string;
  readonly n: number;
  readonly name: string;
  readonly ids: readonly string[];
  readonly records: number;
}

/** How far the index has come. */
export interface IndexState {
  readonly version: number;
  /** Events indexed so far, by chain. */
  readonly positions: Readonly<Record<string, number>>;
  /** Numbers given next. */
  readonly next: {
    readonly record: number;
    readonly text: number;
    readonly site: number;
    readonly operator: number;
  };
  /** Records in the index. */
  readonly records: number;
}
