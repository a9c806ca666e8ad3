import { withLedger } from './open.ts';
import type { FetchRecord } from './schema.ts';
import { sha256 } from './sha256.ts';

const DAY = 24 * 60 * 60 * 1000;

/** One of the future was made while the clock was wrong: it says nothing of today. */
const isRecent = ({ at }: FetchRecord, now: number): boolean => Math.abs(now - at) < DAY;

/** The attempt made for an address within the last day, if any. @throws LedgerError */
export async function recentFetch(url: string, now: number): Promise<FetchRecord | undefined> {
  const addressHash = await sha256(url);
  const record = await withLedger((ledger) => ledger.get('fetches', addressHash));
  return record && isRecent(record, now) ? record : undefined;
}

/** Remembers an attempt, and forgets those of more than a day ago. @throws LedgerError */
export async function rememberFetch(
  url: string,
  now: number,
  outcome: Pick<FetchRecord, 'sha256' | 'failure'>,
): Promise<void> {
  const addressHash = await sha256(url);
  await withLedger(async (ledger) => {
    const { store, done } = ledger.transaction('fetches', 'readwrite');
    for await (const cursor of store) {
      if (!isRecent(cursor.value, now)) await cursor.delete();
    }
    await Promise.all([store.put({ addressHash, at: now, ...outcome }), done]);
  });
}
