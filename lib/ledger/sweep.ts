import { withLedger, type Ledger } from './open.ts';
import { contentsOf } from './state.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Takes away versions fetched for an act that never became a consent. Gives how many. @throws LedgerError */
export function sweepDocuments(now: number): Promise<number> {
  return withLedger((ledger) => sweep(ledger, now));
}

async function sweep(ledger: Ledger, now: number): Promise<number> {
  const tx = ledger.transaction(['events', 'documents'], 'readwrite');
  const events = await tx.objectStore('events').index('kind').getAll('policy-kept');
  const kept = new Set(contentsOf(events, 'policy-kept').map(({ sha256 }) => sha256));
  const documents = tx.objectStore('documents');
  let swept = 0;
  // Keys first: the versions that stay may be megabytes.
  for (const sha256 of await documents.getAllKeys()) {
    const read = kept.has(sha256) ? undefined : (await documents.get(sha256))?.read;
    if (read === undefined || now - Date.parse(read) < DAY) continue;
    await documents.delete(sha256);
    swept += 1;
  }
  await tx.done;
  return swept;
}
