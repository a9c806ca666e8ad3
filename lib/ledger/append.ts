import { commit } from './commit.ts';
import { root, seal, type Entry, type Head, type LedgerEvent } from './event.ts';
import { IndexBatch } from './index/batch.ts';
import { bringUp } from './index/bring-up.ts';
import { indexEvent } from './index/index-event.ts';
import { withLedger, type Ledger } from './open.ts';
import { inWriterQueue } from './writer-queue.ts';
import type { Writing } from './writing.ts';

/** Runs inside the transaction that writes the events; false leaves the whole ledger as it was. */
export type Within<Rest extends unknown[] = [index: IndexBatch]> = (
  writing: Writing,
  ...rest: Rest
) => Promise<boolean> | Promise<void>;

/** Writes sealed events that follow on a head; false where nothing is to be written. */
type Fill = (writing: Writing, head: Head, events: readonly LedgerEvent[]) => Promise<boolean>;

/**
 * Writes events at the end of our own chain, all or none, together with what follows from them in the index and what
 * `within` does in the same transaction. Gives the events, or none where `within` said no. For the background only:
 * the one writer. @throws LedgerError
 */
export function append(entries: readonly Entry[], within?: Within): Promise<LedgerEvent[]> {
  return appending(entries, async (writing, head, events) => {
    const index = await IndexBatch.open(writing);
    await bringUp(index, head);
    if (within && (await within(writing, index)) === false) return false;
    await put(writing, head, events);
    if (events.some(({ kind }) => kind === 'operator-apart')) index.saidOfOperators();
    // An index that is behind catches up with these events when it comes to them.
    if (index.isAt(head)) for (const event of events) await indexEvent(index, event);
    await index.flush();
    return true;
  });
}

/**
 * The same, but the index is left behind, to catch up: what is written while a person waits on a page touches a few
 * places of the ledger instead of dozens, and costs no more the longer the log. @throws LedgerError
 */
export function appendAhead(entries: readonly Entry[], within?: Within<[]>): Promise<LedgerEvent[]> {
  return appending(entries, async (writing, head, events) => {
    if (within && (await within(writing)) === false) return false;
    await put(writing, head, events);
    return true;
  });
}

function appending(entries: readonly Entry[], fill: Fill): Promise<LedgerEvent[]> {
  if (entries.length === 0) return Promise.resolve([]);
  return inWriterQueue(() => withLedger((ledger) => write(ledger, entries, fill)));
}

async function write(db: Ledger, entries: readonly Entry[], fill: Fill): Promise<LedgerEvent[]> {
  // Hashing would let a transaction lapse, so events are sealed before it; a head that moved meanwhile means again.
  for (;;) {
    const head = await headIn(db);
    const events = await sealAll(head, entries);
    let moved = false;
    // Strict: what was said to be on record has reached the disk, not only the system's memory of it.
    const written = await commit(
      db,
      async (writing) => {
        moved = await hasMoved(writing, head);
        return !moved && fill(writing, head, events);
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

async function put(writing: Writing, { chain }: Head, events: readonly LedgerEvent[]): Promise<void> {
  await writing.objectStore('meta').put(chain, 'chain');
  for (const event of events) await writing.objectStore('events').add(event);
}

async function headIn(db: Ledger): Promise<Head> {
  const reading = db.transaction(['meta', 'events']);
  const chain = await reading.objectStore('meta').get('chain');
  if (chain === undefined) return root(crypto.randomUUID());
  const cursor = await reading.objectStore('events').openCursor(ofChain(chain), 'prev');
  return cursor ? cursor.value : root(chain);
}

const ofChain = (chain: string): IDBKeyRange => IDBKeyRange.bound([chain, 0], [chain, Infinity]);
