import { expect, test } from 'vitest';
import { openLedger } from '#lib/ledger/open.ts';
import { freshLedger } from './fresh-ledger.ts';

freshLedger();

test('the newest version has these stores', async () => {
  const ledger = await openLedger();
  const tx = ledger.transaction([...ledger.objectStoreNames]);
  const stores = [...ledger.objectStoreNames].map((name) => {
    const { keyPath, indexNames } = tx.objectStore(name);
    return [name, keyPath, ...indexNames];
  });
  expect([ledger.version, stores]).toEqual([
    2,
    [
      ['changes', 'from'],
      ['documents', 'sha256', 'address'],
      ['drafts', 'id'],
      ['events', ['chain', 'seq'], 'consentId', 'id', 'kind', 'sha256', 'site'],
      ['fetches', 'addressHash'],
      ['meta', null],
    ],
  ]);
});
