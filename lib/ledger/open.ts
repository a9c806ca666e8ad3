import { openDB, type IDBPDatabase } from 'idb';
import { LedgerError } from './ledger-error.ts';
import { MIGRATIONS, type Upgrading } from './migrations.ts';
import type { LedgerSchema } from './schema.ts';

export type Ledger = IDBPDatabase<LedgerSchema>;

const NAME = 'consent-ledger';
/** How long windows of an older version may take to let go of the ledger; ms. */
const PATIENCE = 5_000;
let opened: Promise<Ledger> | undefined;

/** The database, opened once per context and again after the browser cut it off. @throws LedgerError */
export function openLedger(): Promise<Ledger> {
  opened ??= connect().catch((error: unknown) => {
    opened = undefined;
    throw LedgerError.from(error);
  });
  return opened;
}

/**
 * Runs work on the database and gives its failures our names. A connection that was closed under us (the browser does
 * that to clear storage) is replaced and the work done again. @throws LedgerError
 */
export async function withLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await openLedger();
  try {
    return await work(ledger).catch((error: unknown) => {
      if (!isClosed(error)) throw error;
      opened = undefined;
      return openLedger().then(work);
    });
  } catch (error) {
    throw LedgerError.from(error);
  }
}

const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

/** Closes the connection of this context, where one is open. */
export async function closeLedger(): Promise<void> {
  const connection = opened;
  opened = undefined;
  (await connection)?.close();
}

/** All of them or none: a migration that fails takes the whole upgrade back, and opening fails with it. */
async function migrate(db: Ledger, from: number, upgrading: Upgrading): Promise<void> {
  try {
    for (const migration of MIGRATIONS.slice(from)) await migration(db, upgrading);
  } catch (error) {
    upgrading.abort();
    throw error;
  }
}

async function connect(): Promise<Ledger> {
  // A page of the old version holds the ledger only until it hears `blocking`; one that hangs must not hang us.
  const patience = Promise.withResolvers<never>();
  const connection = openDB<LedgerSchema>(NAME, MIGRATIONS.length, {
    upgrade: (db, from, _to, upgrading) => void migrate(db, from, upgrading),
    blocked: () => setTimeout(() => patience.reject(new LedgerError('blocked')), PATIENCE),
    blocking: (_from, _to, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => (opened = undefined),
  });
  return Promise.race([connection, patience.promise]).catch((error: unknown) => {
    // Should it come after all, nobody waits for it any more; why it did not come is told already.
    void connection.then(
      (late) => late.close(),
      () => undefined,
    );
    throw error;
  });
}
