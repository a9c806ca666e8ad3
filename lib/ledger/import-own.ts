import type { ImportRefusal, ImportReport } from '#lib/model/import.ts';
import { failed, type Result } from '#lib/model/result.ts';
import { mergeLog } from './import-merge.ts';
import { checkedShape } from './import-shape.ts';
import { verifyLog } from './verify.ts';

/**
 * Takes in parsed JSON that has to be a log exported here: its shape, chains, hashes and state are checked before anything
 * is written. @throws LedgerError, and the signal's reason where it ends the work, which it does until writing begins
 */
export async function importOwn(
  value: Readonly<Record<string, unknown>>,
  only: 'check' | 'write',
  signal?: AbortSignal,
): Promise<Result<ImportReport, ImportRefusal>> {
  const shape = checkedShape(value);
  if (!shape.ok) return shape;
  const { place } = await verifyLog(shape.value, signal);
  if (place !== undefined) return failed({ reason: 'changed', place });
  signal?.throwIfAborted();
  return mergeLog(shape.value, only);
}
