import { withLedger } from './open.ts';
import type { DraftRecord } from './schema.ts';

/** Acts under way, of every session. @throws LedgerError */
export async function listDrafts(): Promise<DraftRecord[]> {
  return withLedger((ledger) => ledger.getAll('drafts'));
}

/** One act under way; nothing once it is on record or was nothing. @throws LedgerError */
export async function draftById(id: string): Promise<DraftRecord | undefined> {
  return withLedger((ledger) => ledger.get('drafts', id));
}

/**
 * Changes one act under way in one step, so that messages close together lose nothing of each other. `change` gets
 * what is there and gives what shall be; undefined takes it away. @throws LedgerError
 */
export async function changeDraft(
  id: string,
  change: (draft: DraftRecord | undefined) => DraftRecord | undefined,
): Promise<DraftRecord | undefined> {
  return withLedger(async (ledger) => {
    const { store, done } = ledger.transaction('drafts', 'readwrite');
    const changed = change(await store.get(id));
    await Promise.all([changed ? store.put(changed) : store.delete(id), done]);
    return changed;
  });
}
