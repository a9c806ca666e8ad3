import type { IDBPTransaction, StoreNames } from 'idb';
import { root, seal, type Entry, type Head, type LedgerEvent } from './event.ts';
import { withLedger, type Ledger } from './open.ts';
import type { LedgerSchema } from './schema.ts';

type Everything = StoreNames<LedgerSchema>[];
export type Writing = IDBPTransaction<LedgerSchema, Everything, 'readwrite'>;
/** Runs inside the transaction that writes the events; false leaves the whole ledger as it was. */
export type Within = (writing: Writing) => Promise<boolean> | Promise<void>;

const STORES: Everything = ['events', 'documents', 'drafts', 'fetches', 'meta', 'changes'];
let queue: Promise<unknown> = Promise.resolve();

/**
 * Writes events at the end of our own chain, all or none, together with what `within` does in the same transaction.
 * Gives the events, or none where `within` said no. For the background only: the one writer. @throws LedgerError
 */
export function append(entries: readonly Entry[], within?: Within): Promise<LedgerEvent[]> {
  if (entries.length === 0) return Promise.resolve([]);
  const turn = queue.then(() => withLedger((ledger) => write(ledger, entries, within)));
  queue = turn.catch(() => undefined);
  return turn;
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
    const done = await commit(db, head, events, within);
    if (done !== 'moved') return done === 'written' ? events : [];
  }
}

async function sealAll(from: Head, entries: readonly Entry[]): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const entry of entries) events.push(await seal(events.at(-1) ?? from, entry));
  return events;
}

async function commit(
  db: Ledger,
  head: Head,
  events: readonly LedgerEvent[],
  within: Within | undefined,
): Promise<'written' | 'declined' | 'moved'> {
  const writing = db.transaction(STORES, 'readwrite');
  const ended = writing.done.then(
    () => undefined,
    (error: unknown) => error,
  );
  const outcome = await fill(writing, head, events, within).catch((error: unknown) => {
    abort(writing);
    throw error;
  });
  if (outcome !== 'written') abort(writing);
  const error = await ended;
  if (outcome === 'written' && error !== undefined) throw error;
  return outcome;
}

/** Nothing half-written stays. A transaction that its own failure has ended already refuses to be aborted. */
function abort(writing: Writing): void {
  try {
    writing.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}

async function fill(
  writing: Writing,
  head: Head,
  events: readonly LedgerEvent[],
  within: Within | undefined,
): Promise<'written' | 'declined' | 'moved'> {
  const meta = writing.objectStore('meta');
  if (((await meta.get('chain')) ?? head.chain) !== head.chain) return 'moved';
  const last = await writing.objectStore('events').openCursor(ofChain(head.chain), 'prev');
  if ((last?.value.seq ?? 0) !== head.seq) return 'moved';
  if (within && (await within(writing)) === false) return 'declined';
  await meta.put(head.chain, 'chain');
  for (const event of events) await writing.objectStore('events').add(event);
  return 'written';
}

async function headOf(db: Ledger, chain: string): Promise<Head> {
  const cursor = await db.transaction('events').store.openCursor(ofChain(chain), 'prev');
  return cursor ? cursor.value : root(chain);
}

const ofChain = (chain: string): IDBKeyRange => IDBKeyRange.bound([chain, 0], [chain, Infinity]);
