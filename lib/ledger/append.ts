import { commit } from './commit.ts';
import { root, seal, type Entry, type Head, type LedgerEvent } from './event.ts';
import { IndexBatch } from './index/batch.ts';
import { indexEvent } from './index/index-event.ts';
import { withLedger, type Ledger } from './open.ts';
import { inWriterQueue } from './writer-queue.ts';
import type { Writing } from './writing.ts';

/** Runs inside the transaction that writes the events; false leaves the whole ledger as it was. */
export type Within = (writing: Writing, index: IndexBatch) => Promise<boolean> | Promise<void>;

/**
 * Writes events at the end of our own chain, all or none, together with what follows from them in the index and what
 * `within` does in the same transaction. Gives the events, or none where `within` said no. For the background only:
 * the one writer. @throws LedgerError
 */
export function append(entries: readonly Entry[], within?: Within): Promise<LedgerEvent[]> {
  if (entries.length === 0) return Promise.resolve([]);
  return inWriterQueue(() => withLedger((ledger) => write(ledger, entries, within)));
}

async function write(
  db: Ledger,
  entries: readonly Entry[],
  within: Within | undefined,
): Promise<LedgerEvent[]> {
  // Hashing would let a transaction lapse, so events are sealed before it; a head that moved meanwhile means again.
  for (;;) {
    const chain = (await db.get('meta', 'chain')) ?? crypto.randomUUID();
    const head = await headOf(db, chain);
    const events = await sealAll(head, entries);
    let moved = false;
    // Strict: what was said to be on record has reached the disk, not only the system's memory of it.
    const written = await commit(
      db,
      async (writing) => {
        moved = await hasMoved(writing, head);
        return !moved && fill(writing, head, events, within);
      },
      { durability: 'strict' },
    );
    if (!moved) return written ? events : [];
  }
}

async function sealAll(from: Head, entries: readonly Entry[]): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const entry of entries) events.push(await seal(events.at(-1) ?? from, entry));
  return events;
}

async function hasMoved(writing: Writing, head: Head): Promise<boolean> {
  const chain = await writing.objectStore('meta').get('chain');
  if ((chain ?? head.chain) !== head.chain) return true;
  const last = await writing.objectStore('events').openKeyCursor(ofChain(head.chain), 'prev');
  return (last?.key[1] ?? 0) !== head.seq;
}

async function fill(
  writing: Writing,
  head: Head,
  events: readonly LedgerEvent[],
  within: Within | undefined,
): Promise<boolean> {
  const index = await IndexBatch.open(writing);
  if (within && (await within(writing, index)) === false) return false;
  await writing.objectStore('meta').put(head.chain, 'chain');
  for (const event of events) await writing.objectStore('events').add(event);
  // An index that is behind catches up with these events when it comes to them.
  if (index.isAt(head)) for (const event of events) await indexEvent(index, event);
  await index.flush();
  return true;
}

async function headOf(db: Ledger, chain: string): Promise<Head> {
  const cursor = await db.transaction('events').store.openCursor(ofChain(chain), 'prev');
  return cursor ? cursor.value : root(chain);
}

const ofChain = (chain: string): IDBKeyRange => IDBKeyRange.bound([chain, 0], [chain, Infinity]);
