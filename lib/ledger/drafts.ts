import { openLedger } from './open.ts';
import type { DraftRecord } from './schema.ts';

/** Acts under way, of every session. @throws LedgerError */
export async function listDrafts(): Promise<DraftRecord[]> {
  return (await openLedger()).getAll('drafts');
}

/**
 * Changes one act under way in one step, so that messages close together lose nothing of each other. `change` gets
 * what is there and gives what shall be; undefined takes it away. @throws LedgerError
 */
export async function changeDraft(
  id: string,
  change: (draft: DraftRecord | undefined) => DraftRecord | undefined,
): Promise<DraftRecord | undefined> {
  const { store, done } = (await openLedger()).transaction('drafts', 'readwrite');
  const changed = change(await store.get(id));
  await (changed ? store.put(changed) : store.delete(id));
  await done;
  return changed;
}
