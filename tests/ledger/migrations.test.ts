import { expect, test } from 'vitest';
import { append } from '#lib/ledger/append.ts';
import { overdueAt } from '#lib/ledger/cases.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { catchUp } from '#lib/ledger/index/catch-up.ts';
import { openLedger } from '#lib/ledger/open.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { sweepDocuments } from '#lib/ledger/sweep.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { restoreDump } from './dump.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent } from './samples.ts';

freshLedger();

const QUERY = { words: '', order: 'time', today: '2026-03-10' } as const;
const listed = async (words = ''): Promise<string[]> =>
  (await (await listing({ ...QUERY, words })).rows(0, 50)).map(({ id }) => id);

test('the newest version has these stores', async () => {
  const ledger = await openLedger();
  const tx = ledger.transaction([...ledger.objectStoreNames]);
  const stores = [...ledger.objectStoreNames].map((name) => {
    const { keyPath, indexNames } = tx.objectStore(name);
    return [name, keyPath, ...indexNames];
  });
  expect([ledger.version, stores]).toEqual([
    6,
    [
      ['blocks', 'block'],
      ['changes', 'from'],
      ['documents', 'sha256', 'address'],
      ['drafts', 'id'],
      ['events', ['chain', 'seq'], 'also', 'consentId', 'id', 'kind', 'sha256', 'site'],
      ['evidence', ['consentId', 'sha256']],
      ['fetches', 'addressHash'],
      ['index', null],
      ['meta', null],
      ['operators', 'key'],
      ['pending', ['of', 'n']],
      ['postings', ['of', 'term', 'chunk']],
      ['records', 'n', 'due', 'id', 'time'],
      ['sites', 'site'],
      ['texts', 'sha256'],
      ['vocabulary', ['of', 'first']],
    ],
  ]);
});

test('a ledger of version 1 loses nothing and is found in at once', async () => {
  await restoreDump(1);
  const before = await exportLog();
  expect((await verifyLog(JSON.parse(JSON.stringify(before)))).problems).toEqual([]);
  expect(before.events.map(({ kind }) => kind)).toContain('forgotten');
  await catchUp();
  expect(await listed()).toEqual(['cookies', 'news', 'order']);
  expect(await listed('рассылки')).toEqual(['news']);
  expect(await listed('доставить')).toEqual(['order']);
  expect((await exportLog()).events).toEqual(before.events);
});

test('consents given before the index has caught up are in it too, and the chain goes on', async () => {
  await restoreDump(1);
  await recordConsent(consent('new', { time: '2026-03-09T10:00:00+03:00' }));
  await catchUp();
  expect(await listed()).toEqual(['new', 'cookies', 'news', 'order']);
  expect((await verifyLog(JSON.parse(JSON.stringify(await exportLog())))).problems).toEqual([]);
});

test('forgetting and sweeping are right in a ledger that was just brought up', async () => {
  await restoreDump(1);
  await forgetConsent('news');
  expect(await sweepDocuments(Date.parse('2026-12-01T00:00:00Z'))).toBe(1);
  const { documents } = await exportLog();
  expect(documents.map(({ url }) => url).sort()).toEqual([
    'https://quay.example/privacy',
    'https://xn--80aaf8bjc.example/policy',
  ]);
  expect(await listed()).toEqual(['cookies', 'order']);
});

test('a ledger of version 4 loses nothing and tells what is overdue at a site', async () => {
  await restoreDump(4);
  const before = await exportLog();
  expect((await verifyLog(JSON.parse(JSON.stringify(before)))).problems).toEqual([]);
  expect(await overdueAt('лавка.example', '2026-04-07')).toEqual([]);
  expect(await overdueAt('лавка.example', '2026-04-08')).toEqual(['order']);
  await catchUp();
  expect(await listed()).toEqual(['news', 'order']);
  expect(await listed('храним')).toEqual(['order']);
  expect((await exportLog()).events).toEqual(before.events);
});

test('an index that lost records, or was written by another version of it, is built anew', async () => {
  await restoreDump(1);
  await catchUp();
  const ledger = await openLedger();
  await ledger.clear('records');
  await catchUp();
  expect(await listed()).toEqual(['cookies', 'news', 'order']);
  const state = await ledger.get('index', 'state');
  if (!state) throw new Error('no state');
  await ledger.put('index', { ...state, version: 0 }, 'state');
  await catchUp();
  expect(await listed('рассылки')).toEqual(['news']);
});

test('a chain that came from elsewhere is caught up with', async () => {
  await recordConsent(consent('own'));
  const ledger = await openLedger();
  const [event] = await ledger.getAll('events');
  if (!event) throw new Error('no event');
  await append([{ kind: 'note', content: { id: 'n', consentId: 'own', time: '2026-03-02', text: 'важно' } }]);
  for (const chain of ['0-before', 'z-after'])
    await ledger.put('events', { ...event, chain, content: consent(chain) } as never);
  await catchUp();
  expect((await listed()).sort()).toEqual(['0-before', 'own', 'z-after']);
  expect(await listed('важный')).toEqual(['own']);
});
