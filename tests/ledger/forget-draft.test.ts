import { expect, test } from 'vitest';
import { allCases } from '#lib/ledger/cases.ts';
import { exportLog, type LogExport } from '#lib/ledger/export.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import { recordFollowUp, type FollowUpEntry } from '#lib/ledger/follow-up.ts';
import { forgetDraft } from '#lib/ledger/forget-draft.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { letterById } from '#lib/ledger/read.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
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
const NOT_SENT: FollowUpEntry = {
  kind: 'letter-step-undone',
  content: { ...about('u', '2026-03-07'), step: 's' },
};

async function drafted(...said: readonly FollowUpEntry[]): Promise<void> {
  for (const id of ['order', 'news']) await recordConsent(consent(id));
  await keepLetter({ ...letter('l', 'order'), also: ['news'] });
  for (const entry of said) await recordFollowUp(entry);
}

async function lettersOnRecords(): Promise<number[]> {
  const found = await listing({ words: '', order: 'time', today: TODAY });
  return (await found.rows(0, 50)).map(({ letters }) => letters);
}

const log = async () => JSON.parse(JSON.stringify(await exportLog())) as LogExport;

test.each([['never sent', []] as const, ['sent by mistake', [SENT, NOT_SENT]] as const])(
  'a draft that was %s goes, its consents stay, and the chain holds',
  async (_, said) => {
    await drafted(...said);
    expect(await lettersOnRecords()).toEqual([1, 1]);
    expect(await forgetDraft('l')).toBe(true);
    expect(await letterById('l')).toBeUndefined();
    expect(await allCases(TODAY)).toEqual([]);
    expect(await lettersOnRecords()).toEqual([0, 0]);
    const left = await log();
    expect([left.consents.length, left.letters.length]).toEqual([2, 0]);
    expect(JSON.stringify(left)).not.toContain(letter('l', 'order').body.slice(0, 30));
    expect((await verifyLog(left)).problems).toEqual([]);
  },
);

test('a letter that was sent stays', async () => {
  await drafted(SENT);
  expect(await forgetDraft('l')).toBe(false);
  expect(await letterById('l')).toBeDefined();
});

test('a letter that another follows stays, and the one that follows goes', async () => {
  await drafted();
  await keepLetter({ ...letter('r', 'order'), kind: 'reminder', follows: 'l' });
  expect(await forgetDraft('l')).toBe(false);
  expect(await forgetDraft('r')).toBe(true);
  expect((await allCases(TODAY)).map(({ later }) => later.length)).toEqual([0]);
  expect(await forgetDraft('l')).toBe(true);
});

test('a draft without a record goes as well, and what is not there changes nothing', async () => {
  await keepLetter({ ...letter('w', ''), site: 'лавка.example' });
  const before = (await log()).events.length;
  expect(await forgetDraft('nobody')).toBe(false);
  expect((await log()).events).toHaveLength(before);
  expect(await forgetDraft('w')).toBe(true);
  expect(await letterById('w')).toBeUndefined();
});
