import type { FoundRow } from './found-row.ts';

/** Records per page of the list. */
export const PAGE = 40;

/** Reads records `from` … `from + count` of the list. */
export type LoadRows = (from: number, count: number) => Promise<readonly FoundRow[]>;

/** Heights of pages that were shown, in CSS pixels, by page. */
export type Seen = Map<number, number>;

export const noPagesSeen = (): Seen => new Map();
