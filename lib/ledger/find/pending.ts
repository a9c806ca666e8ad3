import type { PendingRow } from '../index/stored.ts';
import { add, type Bits } from './bits.ts';

/** Adds the numbers whose waiting terms answer; says whether there was one. */
export function addPending(
  pending: readonly PendingRow[],
  of: PendingRow['of'],
  isWanted: (term: string) => boolean,
  bits: Bits,
): boolean {
  const found = pending.filter((row) => row.of === of && row.terms.some(isWanted));
  for (const { n } of found) add(bits, n);
  return found.length > 0;
}
