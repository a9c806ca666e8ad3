import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { MIGRATIONS } from '#lib/ledger/migrations.ts';
import { openLedger, withLedger } from '#lib/ledger/open.ts';
import { listConsents } from '#lib/ledger/read.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent } from './samples.ts';

freshLedger();

test('a connection makes way for a newer version, which it then does not touch', async () => {
  await recordConsent(consent('kept'));
  const { version } = await openLedger();
  const newer = await openDB('consent-ledger', version + 1);
  newer.close();
  await expect(openLedger()).rejects.toMatchObject({ name: 'LedgerError', code: 'newer' });
});

test('a connection closed under us is replaced, and nothing is lost', async () => {
  await recordConsent(consent('kept'));
  (await openLedger()).close();
  await recordConsent(consent('next'));
  (await openLedger()).close();
  expect((await listConsents()).map(({ id }) => id)).toEqual(['kept', 'next']);
});

test.each([
  ['QuotaExceededError', 'quota'],
  ['UnknownError', 'unavailable'],
])('%s is told as %s', async (name, code) => {
  const failing = withLedger(() => Promise.reject(new DOMException('', name)));
  await expect(failing).rejects.toMatchObject({ code });
});

test('a mistake of ours stays what it is', async () => {
  await expect(withLedger(() => Promise.reject(new TypeError('ours')))).rejects.toBeInstanceOf(TypeError);
});

test('a window of an older version that does not let go is told of, and nothing is lost once it has gone', async () => {
  const [first] = MIGRATIONS;
  const old = await openDB('consent-ledger', 1, {
    upgrade: (db, _from, _to, upgrading) => void first?.(db as never, upgrading as never),
  });
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const opening = openLedger().catch((error: unknown) => error);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await opening).toMatchObject({ name: 'LedgerError', code: 'blocked' });
  } finally {
    vi.useRealTimers();
    old.close();
  }
  await recordConsent(consent('after'));
  expect((await listConsents()).map(({ id }) => id)).toEqual(['after']);
});
