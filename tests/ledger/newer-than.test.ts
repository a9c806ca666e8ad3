import { beforeEach, expect, it, vi } from 'vitest';
import { keepDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import { noteChange } from '#lib/ledger/note-change.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import type { Change } from '#lib/model/change.ts';
import { newerThan } from '../../entrypoints/log/newer-than.ts';
import { standingOf } from '../../entrypoints/log/standing-of.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, LINK, version } from './samples.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('#lib/messages.ts', () => ({ send }));

freshLedger();
const CHANGES: readonly Change[] = [{ about: 'data', id: 'phone', kind: 'new', weight: 'matters' }];
beforeEach(() => send.mockResolvedValue({ ok: true, value: { changes: CHANGES } }));

/** A consent to the first of two versions, of which the second was kept now. */
async function changed(time: string) {
  const [first, second] = await Promise.all([version('Первая редакция.'), version('Вторая редакция.')]);
  const given = consent('one', { time, documents: [{ ...LINK, sha256: first.sha256 }] });
  await storeDocument(first);
  await recordConsent(given);
  await keepDocument(second, { follows: first.sha256 });
  const at = '2026-12-20T10:00:00Z';
  await noteChange({ from: first.sha256, to: second.sha256, at, matters: 2, minor: 3 });
  return { given, first, second };
}

it('a version found after the consent is told of, with what changed', async () => {
  const { given, first, second } = await changed('2026-03-02T10:15:00+03:00');
  const [newer, ...more] = await newerThan(given);
  expect(more).toEqual([]);
  expect(newer).toMatchObject({ sha256: first.sha256, changes: CHANGES });
  expect(newer?.change).toMatchObject({ to: second.sha256, matters: 1, minor: 0 });
});

it('one that was on record before the consent is not', async () => {
  const { given } = await changed('2200-03-02T10:15:00+03:00');
  expect(await newerThan(given)).toEqual([]);
});

it('what was counted before holds where the two cannot be compared now', async () => {
  send.mockResolvedValue({ ok: false, error: 'gone' });
  const { given } = await changed('2026-03-02T10:15:00+03:00');
  const [newer] = await newerThan(given);
  expect(newer?.change).toMatchObject({ matters: 2, minor: 3 });
});

it('the same version, and one of which nothing is known, is no newer one', async () => {
  const first = await version('Первая редакция.');
  await storeDocument(first);
  const given = consent('one', { documents: [{ ...LINK, sha256: first.sha256 }] });
  await recordConsent(given);
  expect(await newerThan(given)).toEqual([]);
  const at = '2026-12-20T10:00:00Z';
  await noteChange({ from: first.sha256, to: first.sha256, at, matters: 0, minor: 0 });
  expect(await newerThan(given)).toEqual([]);
  expect((await standingOf({ ...LINK, sha256: first.sha256 }))?.found).toBeUndefined();
});
