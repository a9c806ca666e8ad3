import { commit } from './commit.ts';
import { withLedger } from './open.ts';
import { inWriterQueue } from './writer-queue.ts';
import { STORES } from './writing.ts';

/** Erases the whole log, in one step: what comes next begins a chain of its own. @throws LedgerError */
export async function wipeLedger(): Promise<void> {
  await inWriterQueue(() =>
    withLedger((ledger) =>
      commit(
        ledger,
        async (writing) => {
          await Promise.all(STORES.map((name) => writing.objectStore(name).clear()));
          return true;
        },
        { durability: 'strict' },
      ),
    ),
  );
}
