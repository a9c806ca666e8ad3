import { isRealDay } from '#lib/model/day.ts';
import type { LedgerEvent } from './event.ts';
import { withLedger, type Ledger } from './open.ts';
import { consentsOf } from './state.ts';

/**
 * `set-back`: before the record that was written before it, so the clock was changed between the two; `future`: later
 * than now; `no-day`: no day that anybody lives to see, in a log or receipt from elsewhere.
 */
export type TimeDoubt = 'set-back' | 'future' | 'no-day';

/** Acts at the same time are put on record in any order, and clocks are put right by minutes every day; ms. */
const SLACK = 10 * 60 * 1000;
/** Before it no browser had extensions; ms. */
const FIRST_SEEN = Date.UTC(2000, 0);
/** Events looked at for the consent before. */
const MOST = 50;

/** Why the time of a consent can hardly be right; undefined where it may be. @throws LedgerError */
export async function timeDoubtOf(id: string, now: number): Promise<TimeDoubt | undefined> {
  return withLedger(async (ledger) => {
    const [event] = await ledger.getAllFromIndex('events', 'id', ['consent', id]);
    if (event?.kind !== 'consent' || !event.content) return undefined;
    const { time, entered } = event.content;
    // When it was is the person's own word, which they may have put right.
    const said = entered ? await putRight(ledger, event) : time;
    const at = Date.parse(said);
    if (Number.isNaN(at) || !isRealDay(said.slice(0, 10))) return 'no-day';
    // No extension saw anything then.
    if (!entered && at < FIRST_SEEN) return 'no-day';
    if (at - now > SLACK) return 'future';
    if (entered) return undefined;
    const before = await timeBefore(ledger, event.chain, event.seq);
    return before !== undefined && before - at > SLACK ? 'set-back' : undefined;
  });
}

async function putRight(ledger: Ledger, event: LedgerEvent & { kind: 'consent' }): Promise<string> {
  const id = event.content?.id ?? '';
  const [consent] = consentsOf([event, ...(await ledger.getAllFromIndex('events', 'consentId', id))]);
  return consent?.time ?? event.content?.time ?? '';
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
