import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach } from 'vitest';
import { closeLedger } from '#lib/ledger/open.ts';

/** Every test of this file starts with an empty ledger in a real (in-memory) IndexedDB. */
export function freshLedger(): void {
  beforeEach(async () => {
    await closeLedger();
    await deleteDB('consent-ledger');
  });
}
