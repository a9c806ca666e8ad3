import { withLedger, type Ledger } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Takes away versions fetched for an act that never became a consent. Gives how many. @throws LedgerError */
export function sweepDocuments(now: number): Promise<number> {
  return withLedger((ledger) => sweep(ledger, now));
}

async function sweep(ledger: Ledger, now: number): Promise<number> {
  const tx = ledger.transaction(['events', 'documents', 'drafts'], 'readwrite');
  const events = await tx.objectStore('events').index('kind').getAll('policy-kept');
  const kept = new Set(
    events.map((event) => (event.kind === 'policy-kept' ? event.content?.sha256 : undefined)),
  );
  let swept = 0;
  for await (const cursor of tx.objectStore('documents')) {
    if (kept.has(cursor.value.sha256) || now - Date.parse(cursor.value.read) < DAY) continue;
    await cursor.delete();
    swept += 1;
  }
  await tx.done;
  return swept;
}
