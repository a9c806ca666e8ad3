import { withLedger, type Ledger } from './open.ts';

/**
 * `set-back`: before the record that was written before it, so the clock was changed between the two; `future`: later
 * than now.
 */
export type TimeDoubt = 'set-back' | 'future';

/** Acts at the same time are put on record in any order, and clocks are put right by minutes every day; ms. */
const SLACK = 10 * 60 * 1000;
/** Events looked at for the consent before. */
const MOST = 50;

/** Why the time of a consent can hardly be right; undefined where it may be. @throws LedgerError */
export async function timeDoubtOf(id: string, now: number): Promise<TimeDoubt | undefined> {
  return withLedger(async (ledger) => {
    const [event] = await ledger.getAllFromIndex('events', 'id', ['consent', id]);
    if (event?.kind !== 'consent' || !event.content) return undefined;
    const at = Date.parse(event.content.time);
    if (at - now > SLACK) return 'future';
    // When it was is the person's own word.
    if (event.content.entered) return undefined;
    const before = await timeBefore(ledger, event.chain, event.seq);
    return before !== undefined && before - at > SLACK ? 'set-back' : undefined;
  });
}

/** Time of the last consent seen on a page before this place in a chain. */
async function timeBefore(ledger: Ledger, chain: string, seq: number): Promise<number | undefined> {
  const range = IDBKeyRange.bound([chain, Math.max(0, seq - MOST)], [chain, seq], false, true);
  let cursor = await ledger.transaction('events').store.openCursor(range, 'prev');
  for (; cursor; cursor = await cursor.continue()) {
    const { kind, content } = cursor.value;
    if (kind === 'consent' && content && !content.entered) return Date.parse(content.time);
  }
  return undefined;
}
