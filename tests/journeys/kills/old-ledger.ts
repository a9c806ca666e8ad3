import { deleteDB, openDB } from 'idb';
import { MIGRATIONS } from '../../../lib/ledger/migrations.ts';
import { closeLedger } from '../../../lib/ledger/open.ts';
import type { MadeLog } from './made-log.ts';

/** Puts a log in the place of the ledger as the first version of the extension would have left it. */
export async function layOldLedger({ chain, events, documents }: MadeLog): Promise<void> {
  await closeLedger();
  await deleteDB('consent-ledger');
  const [first] = MIGRATIONS;
  const db = await openDB('consent-ledger', 1, {
    upgrade: (old, _from, _to, upgrading) => void first?.(old as never, upgrading as never),
  });
  const writing = db.transaction(['events', 'documents', 'meta'], 'readwrite');
  for (const event of events) void writing.objectStore('events').add(event);
  for (const document of documents) void writing.objectStore('documents').add(document);
  void writing.objectStore('meta').put(chain, 'chain');
  await writing.done;
  db.close();
}
