import type { IndexBatch } from './batch.ts';
import { BLOCK } from './blocks.ts';
import { namedBy } from './operators.ts';
import type { IndexedRecord } from './stored.ts';

/**
 * An operator bears the name that the first record of it gave: once that has gone, one that is left names it, so that
 * nothing stays of what was erased. To be called when the columns know of the record no more.
 */
export async function nameByOthers(
  batch: IndexBatch,
  { operatorKey, operator }: Pick<IndexedRecord, 'operatorKey' | 'operator'>,
): Promise<void> {
  const known = await batch.operators.get(operatorKey);
  if (!known || known.name !== namedBy(operatorKey, operator).name) return;
  const other = await oneOf(batch, known.n);
  if (other) batch.operators.set(operatorKey, { ...known, ...namedBy(operatorKey, other.operator) });
}

/** Any record of an operator, by its number: the newest, which are the likeliest to have come together. */
async function oneOf(batch: IndexBatch, operator: number): Promise<IndexedRecord | undefined> {
  for (let key = Math.floor(batch.state.next.record / BLOCK); key >= 0; key--) {
    const block = await batch.blocks.get(key);
    const at = block?.operator.indexOf(operator) ?? -1;
    if (at !== -1) return batch.records.get(key * BLOCK + at);
  }
  return undefined;
}
