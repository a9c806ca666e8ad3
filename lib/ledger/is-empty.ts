import { withLedger } from './open.ts';

/** Whether nothing at all is on record: no event, and no document or act that waits for one. @throws LedgerError */
export async function isLedgerEmpty(): Promise<boolean> {
  const stores = ['events', 'documents', 'drafts', 'evidence'] as const;
  const counts = await withLedger((ledger) => Promise.all(stores.map((name) => ledger.count(name))));
  return counts.every((count) => count === 0);
}
