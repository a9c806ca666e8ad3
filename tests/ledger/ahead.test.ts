import { expect, test } from 'vitest';
import { listing } from '#lib/ledger/find/listing.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { catchUp, keepUp } from '#lib/ledger/index/catch-up.ts';
import { isCaughtUp } from '#lib/ledger/index/progress.ts';
import { openLedger } from '#lib/ledger/open.ts';
import { listConsents } from '#lib/ledger/read.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent } from './samples.ts';

freshLedger();

const today = '2026-03-10';
const found = async (words: string): Promise<string[]> => {
  const list = await listing({ words, order: 'time', today });
  return (await list.rows(0, 50)).map(({ id }) => id).sort();
};
const worded = (id: string, label: string) => consent(id, { control: { ...consent(id).control, label } });
const note = (id: string, consentId: string) =>
  recordFollowUp({ kind: 'note', content: { id, consentId, time: '2026-03-02T10:15:00Z', text: 'важно' } });

/** Everything that any store holds, as text. */
async function everything(): Promise<string> {
  const ledger = await openLedger();
  const rows = [...ledger.objectStoreNames].map((name) => ledger.getAll(name));
  return JSON.stringify(await Promise.all(rows), (_, value: unknown) =>
    ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value,
  );
}

test('a consent is on record before the index has it, and the index says that it is behind', async () => {
  await recordConsent(consent('a'));
  expect((await listConsents()).map(({ id }) => id)).toEqual(['a']);
  expect(await isCaughtUp()).toBe(false);
  await keepUp();
  expect(await isCaughtUp()).toBe(true);
  expect(await found('')).toEqual(['a']);
});

test.each([
  ['sorted in by itself', keepUp],
  ['sorted in at the next start, where the worker ended before', catchUp],
  ['sorted in before the person does anything to it', () => note('n', 'b')],
])('what waits is %s, once', async (_, sort) => {
  for (const id of ['a', 'b', 'c']) await recordConsent(worded(id, `Согласие на рассылку ${id}`));
  await Promise.all([sort(), sort()]);
  await keepUp();
  expect(await found('рассылка')).toEqual(['a', 'b', 'c']);
  expect((await listing({ words: '', order: 'time', today })).total).toBe(3);
});

test('what is forgotten while it waits leaves nothing behind, then or later', async () => {
  await recordConsent(worded('first', 'Согласие на перламутровый конверт'));
  await recordConsent(worded('other', 'Согласие на открытку'));
  await Promise.all([forgetConsent('first'), recordConsent(worded('last', 'Согласие на письмо'))]);
  await keepUp();
  expect(await found('')).toEqual(['last', 'other']);
  expect(await everything()).not.toMatch(/перламутр/u);
});

test('one that comes while another is forgotten is whole, and so is the number of all', async () => {
  for (let n = 0; n < 12; n++) await recordConsent(consent(`c${n}`));
  await Promise.all([
    ...Array.from({ length: 6 }, (_, n) => forgetConsent(`c${n}`)),
    ...Array.from({ length: 6 }, (_, n) => recordConsent(consent(`d${n}`))),
    keepUp(),
  ]);
  await keepUp();
  const list = await listing({ words: '', order: 'time', today });
  expect(list.total).toBe(12);
  expect(await list.rows(0, 50)).toHaveLength(12);
});
