import { expect, test } from 'vitest';
import { openLedger } from '#lib/ledger/open.ts';
import { freshLedger } from './fresh-ledger.ts';

freshLedger();

test('version 1 has the stores it was released with', async () => {
  const ledger = await openLedger();
  const tx = ledger.transaction([...ledger.objectStoreNames]);
  const stores = [...ledger.objectStoreNames].map((name) => {
    const { keyPath, indexNames } = tx.objectStore(name);
    return [name, keyPath, ...indexNames];
  });
  expect([ledger.version, stores]).toEqual([
    1,
    [
      ['documents', 'sha256'],
      ['drafts', 'id'],
      ['events', ['chain', 'seq'], 'consentId', 'id', 'kind', 'site'],
      ['fetches', 'addressHash'],
      ['meta', null],
    ],
  ]);
});
