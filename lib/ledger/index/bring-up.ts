import type { Head } from '../event.ts';
import type { IndexBatch } from './batch.ts';
import { indexEvent } from './index-event.ts';

/** What was put on record lately and waits for the index; more than that is behind by an import or an update. */
const MOST = 400;

/** Sorts in what waits of a chain, where that is little: whatever is done with the index next finds it whole. */
export async function bringUp(index: IndexBatch, { chain, seq }: Pick<Head, 'chain' | 'seq'>): Promise<void> {
  const from = index.state.positions[chain] ?? 0;
  if (from >= seq || seq - from > MOST) return;
  const waiting = IDBKeyRange.bound([chain, from], [chain, seq], true);
  for (const event of await index.writing.objectStore('events').getAll(waiting))
    await indexEvent(index, event);
}
