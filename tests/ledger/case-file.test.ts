import { describe, expect, it } from 'vitest';
import { caseOf, chainEnd } from '#lib/ledger/case-file.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { storeDocument } from '#lib/ledger/keep-document.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { everyBasis } from '#lib/ledger/receipts/every-basis.ts';
import type { ReceiptBasis } from '#lib/ledger/receipts/receipt-basis.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, letter, LINK, version } from './samples.ts';

freshLedger();

async function everyOne(): Promise<ReceiptBasis[]> {
  const all: ReceiptBasis[] = [];
  const watch = { onprogress: () => undefined, signal: new AbortController().signal };
  for await (const basis of everyBasis(watch)) all.push(basis);
  return all;
}

const SENT = { id: 'sent', consentId: 'one', time: '2026-03-06T10:00:00+03:00', letterId: 'letter' };

async function record(id: string): Promise<void> {
  const document = await version('Политика.');
  await storeDocument(document);
  await recordConsent(consent(id, { documents: [{ ...LINK, sha256: document.sha256 }] }));
}

describe('the file of a case', () => {
  it('holds all that was said about one consent, in order, and the version it rests on', async () => {
    await record('one');
    await record('other');
    await keepLetter(letter('letter', 'one'));
    await recordFollowUp({ kind: 'letter-sent', content: { ...SENT, channel: 'email' } });
    const file = await caseOf('one');
    expect(file?.events.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['consent', 1],
      ['policy-kept', 2],
      ['letter-drafted', 5],
      ['letter-sent', 6],
    ]);
    expect(file?.documents.map(({ text }) => text)).toEqual(['Политика.']);
    expect(file?.link.hash).toBe(file?.events[0]?.hash);
    expect(await chainEnd(file?.link.chain ?? '')).toMatchObject({ seq: 6 });
  });

  it('is withdrawn from the day a letter that says so was marked as sent', async () => {
    await record('one');
    await keepLetter({ ...letter('letter', 'one'), kind: 'access' });
    await recordFollowUp({ kind: 'letter-sent', content: { ...SENT, channel: 'email' } });
    const withdrawn = async () => (await everyOne()).map((one) => one.withdrawn);
    expect(await withdrawn()).toEqual([undefined]);
    await keepLetter(letter('second', 'one'));
    await recordFollowUp({
      kind: 'letter-sent',
      content: { ...SENT, id: 'again', letterId: 'second', channel: 'post' },
    });
    expect(await withdrawn()).toEqual([SENT.time]);
    const mistake = { id: 'no', consentId: 'one', time: SENT.time, letterId: 'second', step: 'again' };
    await recordFollowUp({ kind: 'letter-step-undone', content: mistake });
    expect(await withdrawn()).toEqual([undefined]);
  });

  it('is withdrawn by a letter that was delivered, whether or not its sending was noted', async () => {
    await record('one');
    await keepLetter(letter('letter', 'one'));
    await recordFollowUp({ kind: 'letter-delivered', content: { ...SENT, day: '2026-03-09' } });
    expect((await everyOne()).map(({ withdrawn }) => withdrawn)).toEqual(['2026-03-09']);
  });

  it('is none for what was undone or forgotten', async () => {
    await record('one');
    await record('other');
    await recordFollowUp({ kind: 'undone', content: { id: 'no', consentId: 'one', time: SENT.time } });
    await forgetConsent('other');
    expect(await caseOf('one')).toBeUndefined();
    expect(await caseOf('other')).toBeUndefined();
    expect(await caseOf('never')).toBeUndefined();
    expect(await everyOne()).toEqual([]);
  });
});
