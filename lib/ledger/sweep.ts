import { commit } from './commit.ts';
import { IndexBatch } from './index/batch.ts';
import { catchUp, chainBehind } from './index/catch-up.ts';
import { withLedger, type Ledger } from './open.ts';
import { inWriterQueue } from './writer-queue.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Takes away versions fetched for an act that never became a consent. Gives how many. @throws LedgerError */
export async function sweepDocuments(now: number): Promise<number> {
  await catchUp();
  return inWriterQueue(() => withLedger((ledger) => sweep(ledger, now)));
}

async function sweep(ledger: Ledger, now: number): Promise<number> {
  const swept = await commit(ledger, async (writing) => {
    // Only a whole index knows every version that was announced.
    if ((await chainBehind(writing, await IndexBatch.open(writing))) !== undefined) return false;
    const kept = new Set(await writing.objectStore('texts').getAllKeys());
    const documents = writing.objectStore('documents');
    let count = 0;
    // Keys first: the versions that stay may be megabytes.
    for (const sha256 of await documents.getAllKeys()) {
      const read = kept.has(sha256) ? undefined : (await documents.get(sha256))?.read;
      if (read === undefined || Math.abs(now - Date.parse(read)) < DAY) continue;
      await documents.delete(sha256);
      count += 1;
    }
    return count;
  });
  return swept || 0;
}
