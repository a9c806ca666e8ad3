import type { Entry, LedgerEvent } from './event.ts';
import { withLedger } from './open.ts';
import type { Writing } from './writing.ts';

/** What erases events: the words to be said of it at the end of our chain, and what to do in the same transaction. */
export interface Erasing {
  readonly entries: readonly Entry[];
  readonly within: (writing: Writing) => Promise<void>;
}

/** Takes contents and salts out of these events; their links stay, and one event per chain says so. @throws LedgerError */
export async function erasing(doomed: readonly LedgerEvent[]): Promise<Erasing> {
  const own = await withLedger((ledger) => ledger.get('meta', 'chain'));
  const time = new Date().toISOString();
  const entries = [...Map.groupBy(doomed, ({ chain }) => chain)].map(([chain, events]): Entry => {
    const seqs = events.map(({ seq }) => seq);
    return { kind: 'forgotten', content: { time, seqs, ...(chain !== own && { chain }) } };
  });
  const within = async (writing: Writing): Promise<void> => {
    for (const event of doomed) {
      await writing.objectStore('events').put({ ...event, content: null, salt: null } as LedgerEvent);
    }
  };
  return { entries, within };
}
