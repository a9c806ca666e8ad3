import { expect, test } from 'vitest';
import { recentFetch, rememberFetch } from '#lib/ledger/fetches.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { timeDoubtOf } from '#lib/ledger/time-doubt.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { freshLedger } from './fresh-ledger.ts';
import { recorded } from './recorded.ts';
import { consent } from './samples.ts';

freshLedger();

const NOW = Date.parse('2026-03-10T12:00:00Z');
const at = (id: string, time: string) => recorded(consent(id, { time }));

test('a clock set back and a record of the future are told, kept and listed in order', async () => {
  await at('first', '2026-03-02T10:00:00+03:00');
  await at('moment before', '2026-03-02T09:55:00+03:00');
  await at('future', '2026-04-01T10:00:00+03:00');
  await at('back', '2026-03-01T10:00:00+03:00');
  await at('after', '2026-03-01T10:05:00+03:00');
  const doubts = ['first', 'moment before', 'future', 'back', 'after'].map((id) => timeDoubtOf(id, NOW));
  expect(await Promise.all(doubts)).toEqual([undefined, undefined, 'future', 'set-back', undefined]);
  const found = await listing({ words: '', order: 'time', today: '2026-03-10' });
  const ids = (await found.rows(0, 10)).map(({ id }) => id);
  expect(ids).toEqual(['future', 'first', 'moment before', 'after', 'back']);
  expect((await verifyLog(await exportLog())).problems).toEqual([]);
});

test('what the person told of is not doubted for being told late', async () => {
  await at('first', '2026-03-02T10:00:00+03:00');
  const entered = { way: 'paper', operator: 'Лавка', evidence: [] } as const;
  await recorded(consent('told', { time: '2019-05-01', entered }));
  await at('next', '2026-03-03T10:00:00+03:00');
  expect(await timeDoubtOf('told', NOW)).toBeUndefined();
  expect(await timeDoubtOf('next', NOW)).toBeUndefined();
});

test('a document fetched by a clock of the future is fetched again', async () => {
  await rememberFetch('https://quay.example/policy', NOW + 40 * 86_400_000, { failure: 'refused' });
  expect(await recentFetch('https://quay.example/policy', NOW)).toBeUndefined();
});

test('a date on which nobody alive agreed to anything is kept and told of, until it is put right', async () => {
  const entered = { way: 'paper', operator: 'Лавка', evidence: [] } as const;
  await recorded(consent('told', { time: '0001-01-01', entered }));
  await at('seen', '1970-01-01T00:00:03Z');
  expect(await timeDoubtOf('told', NOW)).toBe('no-day');
  expect(await timeDoubtOf('seen', NOW)).toBe('no-day');
  const content = { id: 'c', consentId: 'told', time: '2026-03-02T10:00:00Z', reason: '' };
  await recordFollowUp({ kind: 'correction', content: { ...content, change: { time: '2019-05-01' } } });
  expect(await timeDoubtOf('told', NOW)).toBeUndefined();
});
