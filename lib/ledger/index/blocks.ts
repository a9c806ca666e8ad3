import { flagsOf } from './flags.ts';
import type { Block, IndexedRecord } from './stored.ts';

/** Records per block. */
export const BLOCK = 512;
const DAY = 24 * 60 * 60 * 1000;

export const emptyBlock = (block: number): Block => ({
  block,
  at: new Float64Array(BLOCK),
  flags: new Uint32Array(BLOCK),
  site: new Uint32Array(BLOCK),
  operator: new Uint32Array(BLOCK),
  due: new Uint32Array(BLOCK),
  said: new Uint32Array(BLOCK),
  texts: new Uint32Array(),
});

/** Day of an ISO date in days since the epoch; 0 where it is none. */
export function dayOf(date: string | undefined): number {
  const at = Date.parse(`${date ?? ''}T00:00:00Z`);
  return Number.isNaN(at) ? 0 : Math.max(0, Math.round(at / DAY));
}

/** What a record's row in the columns says beside what the record does. */
export interface Numbers {
  readonly site: number;
  readonly operator: number;
  readonly texts: readonly number[];
  /** What these texts say, as in `handed.ts`. */
  readonly said: number;
}

/** A block with a record as it is now. */
export function withRecord(block: Block, record: IndexedRecord, numbers: Numbers): Block {
  const place = record.n % BLOCK;
  block.at[place] = record.at;
  block.flags[place] = flagsOf(record);
  block.site[place] = numbers.site;
  block.operator[place] = numbers.operator;
  block.due[place] = dayOf(record.due);
  block.said[place] = numbers.said;
  return withTexts(block, place, numbers.texts);
}

/** A block in which nothing tells of a record any more. */
export function withoutRecord(block: Block, n: number): Block {
  const place = n % BLOCK;
  const { at, flags, site, operator, due, said } = block;
  for (const column of [at, flags, site, operator, due, said]) column[place] = 0;
  return withTexts(block, place, []);
}

function withTexts(block: Block, place: number, texts: readonly number[]): Block {
  const pairs: number[] = [];
  for (let at = 0; at < block.texts.length; at += 2) {
    const other = block.texts[at] ?? 0;
    if (other !== place) pairs.push(other, block.texts[at + 1] ?? 0);
  }
  for (const text of texts) pairs.push(place, text);
  return { ...block, texts: Uint32Array.from(pairs) };
}
