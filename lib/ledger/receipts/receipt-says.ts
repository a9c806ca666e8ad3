import * as v from 'valibot';
import type { ReceiptForm } from '#lib/model/consent.ts';
import { COVERS, type Covers } from '#lib/model/control.ts';
import { isRealDay } from '#lib/model/day.ts';
import type { ImportRefusal } from '#lib/model/import.ts';
import type { Result } from '#lib/model/result.ts';
import { storedAddress } from '../address.ts';
import { hash, id, list, time, words, zone } from '../shapes.ts';
import { NOT_STATED } from './receipt-basis.ts';

/** What a receipt says of one consent, whoever made it; empty strings are what it does not say. */
export interface ReceiptSays {
  readonly form: ReceiptForm;
  readonly receiptId: string;
  readonly decision: 'given' | 'refused';
  /** ISO time, and one at which it was withdrawn. */
  readonly time: string;
  readonly withdrawn?: string;
  readonly operator: string;
  /** The exact words agreed to; only our own receipts, and records with the notice's text, have them. */
  readonly words: string;
  /** What for, as the receipt has it. */
  readonly purposes: string;
  readonly covers: readonly Covers[];
  /** Addresses as they may be stored. */
  readonly page: string;
  readonly policy: string;
  /** Only in receipts of ours. */
  readonly origin?: ReceiptOrigin;
  /** The part of the file that says it. */
  readonly part: unknown;
}

/** What is read of a receipt, or why not. */
export type ReadReceipt = Result<readonly ReceiptSays[], ImportRefusal>;

/** What a receipt of ours says beyond its standard, as far as it is read again. */
export const originShape = v.looseObject({
  words,
  /** Absent in receipts of early versions. */
  covers: v.exactOptional(list(v.picklist(COVERS), COVERS.length)),
  page: words,
  zone,
  chain: id,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  hash,
  withdrawn: v.exactOptional(time),
  day: v.exactOptional(v.pipe(v.string(), v.check(isRealDay, 'no such day'))),
});
export type ReceiptOrigin = v.InferOutput<typeof originShape>;

/** A web address as it may be stored, or empty. */
export function webAddress(text: string): string {
  const stored = storedAddress(text);
  return /^https?:/.test(stored) ? stored : '';
}

/** A text of a receipt; empty where it stands for nothing. */
export const stated = (text: string): string => (text === NOT_STATED ? '' : text.trim());
