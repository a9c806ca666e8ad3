import { expect, test } from 'vitest';
import { caseOf } from '#lib/ledger/case-file.ts';
import { allCases, caseByLetter, casesOf } from '#lib/ledger/cases.ts';
import { exportLog, type LogExport } from '#lib/ledger/export.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import { recordFollowUp, type FollowUpEntry } from '#lib/ledger/follow-up.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { mergeLog } from '#lib/ledger/import-merge.ts';
import { checkedShape } from '#lib/ledger/import-shape.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { wipeLedger } from '#lib/ledger/wipe.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, letter } from './samples.ts';

freshLedger();

const TODAY = '2026-03-20';
const about = (id: string, day: string) => ({
  ...{ id, consentId: 'order', letterId: 'l', time: `${day}T09:00:00Z`, day },
});
const SENT: FollowUpEntry = {
  kind: 'letter-sent',
  content: { ...about('s', '2026-03-06'), channel: 'email' },
};
const DONE: FollowUpEntry = { kind: 'letter-closed', content: { ...about('c', '2026-03-12'), how: 'done' } };
const BOTH = { ...letter('l', 'order'), also: ['news'] };

async function drafted(...said: readonly FollowUpEntry[]): Promise<void> {
  for (const id of ['order', 'news', 'other']) await recordConsent(consent(id));
  expect(await keepLetter(BOTH)).toBe(true);
  for (const entry of said) expect(await recordFollowUp(entry)).toBe(true);
}

const standings = async (): Promise<Record<string, [string, number]>> => {
  const found = await listing({ words: '', order: 'time', today: TODAY });
  const rows = await found.rows(0, 50);
  return Object.fromEntries(rows.map(({ id, standing, letters }) => [id, [standing, letters]]));
};

test('each of its consents shows the case, and one case it stays', async () => {
  await drafted(SENT);
  for (const id of ['order', 'news']) {
    const [found] = await casesOf(id, TODAY);
    expect([found?.letter.id, found?.state]).toEqual(['l', 'sent']);
    expect((await caseOf(id))?.events.map(({ kind }) => kind)).toEqual([
      'consent',
      'letter-drafted',
      'letter-sent',
    ]);
  }
  expect(await casesOf('other', TODAY)).toEqual([]);
  expect(await allCases(TODAY)).toHaveLength(1);
  expect((await caseByLetter('l', TODAY))?.state).toBe('sent');
});

test('all of them are withdrawn once it is marked as sent, and until that is taken back; others are not', async () => {
  await drafted();
  expect((await standings())['news']).toEqual(['active', 1]);
  await recordFollowUp(SENT);
  expect(await standings()).toEqual({
    order: ['withdrawn', 1],
    news: ['withdrawn', 1],
    other: ['active', 0],
  });
  await recordFollowUp({
    kind: 'letter-step-undone',
    content: { ...about('u', '2026-03-13'), step: SENT.content.id },
  });
  expect((await standings())['news']).toEqual(['active', 1]);
});

test('a letter that follows is part of the case of each', async () => {
  await drafted(SENT);
  await keepLetter({ ...BOTH, id: 'r', kind: 'reminder', follows: 'l' });
  expect((await casesOf('news', TODAY)).map(({ later }) => later.map(({ id }) => id))).toEqual([['r']]);
});

test('none is kept that carries a consent which is not there', async () => {
  await recordConsent(consent('order'));
  expect(await keepLetter(BOTH)).toBe(false);
});

test('what was no consent leaves the letter to the others', async () => {
  await drafted(SENT);
  await recordFollowUp({
    kind: 'undone',
    content: { id: 'x', consentId: 'order', time: '2026-03-07T10:00:00Z' },
  });
  expect((await casesOf('news', TODAY)).map(({ state }) => state)).toEqual(['sent']);
  expect(await allCases(TODAY)).toHaveLength(1);
});

test.each(['order', 'news'])(
  'with %s goes the letter, which has its words, and the chain holds',
  async (id) => {
    await drafted(SENT, DONE);
    const other = id === 'order' ? 'news' : 'order';
    await forgetConsent(id);
    expect(await standings()).toEqual({ [other]: ['active', 0], other: ['active', 0] });
    expect(await casesOf(other, TODAY)).toEqual([]);
    const log = JSON.parse(JSON.stringify(await exportLog())) as LogExport;
    expect(log.letters).toEqual([]);
    expect((await verifyLog(log)).problems).toEqual([]);
  },
);

test('an export of it is verified, taken in elsewhere and found the same', async () => {
  await drafted(SENT, DONE);
  const log = JSON.parse(JSON.stringify(await exportLog())) as LogExport;
  expect((await verifyLog(log)).problems).toEqual([]);
  const checked = checkedShape(log);
  if (!checked.ok) throw new Error(checked.error.place);
  await wipeLedger();
  await mergeLog(checked.value, 'write');
  expect(await standings()).toEqual({
    order: ['withdrawn', 1],
    news: ['withdrawn', 1],
    other: ['active', 0],
  });
});

test.each([[['a b']], ['news'], [[7]], [Array.from({ length: 501 }, (_, n) => `c${n}`)]])(
  'a file that says nonsense of it is refused',
  async (also) => {
    await drafted();
    const log = JSON.parse(JSON.stringify(await exportLog())) as LogExport;
    for (const { kind, content } of log.events)
      if (kind === 'letter-drafted') Object.assign(content ?? {}, { also });
    expect(checkedShape(log)).toMatchObject({ ok: false });
  },
);
