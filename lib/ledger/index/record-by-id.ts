import type { IndexBatch } from './batch.ts';
import type { IndexedRecord } from './stored.ts';

/** A record by its consent's id, as this batch has it. */
export async function recordById(batch: IndexBatch, id: string): Promise<IndexedRecord | undefined> {
  const n = batch.entered.get(id) ?? (await batch.writing.objectStore('records').index('id').getKey(id));
  return n === undefined ? undefined : batch.records.get(n);
}
