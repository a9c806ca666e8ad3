import type { KnownChange } from '#lib/model/known-change.ts';
import { withLedger } from './open.ts';

/**
 * Remembers what changed since a version was kept. That the person has seen it holds while the newest version is the
 * same. For the background only. @throws LedgerError
 */
export async function noteChange(change: Omit<KnownChange, 'seen'>): Promise<void> {
  await withLedger(async (ledger) => {
    const { store, done } = ledger.transaction('changes', 'readwrite');
    const known = await store.get(change.from);
    const seen = known?.to === change.to ? known.seen : undefined;
    await Promise.all([store.put({ ...change, ...(seen && { seen }) }), done]);
  });
}

/** The person has looked at what changed between two versions. @throws LedgerError */
export async function markSeen({ from, to }: Pick<KnownChange, 'from' | 'to'>): Promise<void> {
  await withLedger(async (ledger) => {
    const { store, done } = ledger.transaction('changes', 'readwrite');
    const known = await store.get(from);
    if (known?.to === to) await store.put({ ...known, seen: new Date().toISOString() });
    await done;
  });
}
