import { describe, expect, test } from 'vitest';
import { append } from '#lib/ledger/append.ts';
import { allCases, caseByLetter, casesOf, overdueAt, overdueLettersAt } from '#lib/ledger/cases.ts';
import type { Entry } from '#lib/ledger/event.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { withdrawnAmong } from '#lib/ledger/find/withdrawn-among.ts';
import { listing, type ListedRow } from '#lib/ledger/find/listing.ts';
import { recordFollowUp, type FollowUpEntry } from '#lib/ledger/follow-up.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { checkedShape } from '#lib/ledger/import-shape.ts';
import { mergeLog } from '#lib/ledger/import-merge.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import type { NextKind } from '#lib/model/letter.ts';
import type { LogExport } from '#lib/ledger/export.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, letter } from './samples.ts';

freshLedger();

const TODAY = '2026-03-20';
const about = (id: string, day: string) => ({
  id,
  consentId: 'order',
  letterId: 'l',
  time: `${day}T09:00:00Z`,
  day,
});
const SENT: FollowUpEntry = {
  kind: 'letter-sent',
  content: { ...about('s', '2026-03-05'), channel: 'email' },
};
const DELIVERED: FollowUpEntry = { kind: 'letter-delivered', content: about('d', '2026-03-06') };
const EXTENDED: FollowUpEntry = { kind: 'letter-extended', content: about('e', '2026-03-10') };
const REFUSED: FollowUpEntry = {
  kind: 'letter-answered',
  content: {
    ...about('a', '2026-03-12'),
    outcome: 'refused',
    text: 'Нет.',
    mail: { from: 'Лавка <data@lavka.example>', subject: 'Re', file: 'ab'.repeat(32) },
  },
};
const CLOSED: FollowUpEntry = {
  kind: 'letter-closed',
  content: { ...about('c', '2026-03-15'), how: 'given-up' },
};
const undo = (step: string): FollowUpEntry => ({
  kind: 'letter-step-undone',
  content: { ...about(`undo ${step}`, '2026-03-16'), step },
});

async function noted(...entries: readonly FollowUpEntry[]): Promise<void> {
  await recordConsent(consent('order'));
  await keepLetter(letter('l', 'order'));
  for (const entry of entries) expect(await recordFollowUp(entry)).toBe(true);
}
const state = async (today = TODAY) => (await caseByLetter('l', today))?.state;
const row = async (): Promise<ListedRow | undefined> =>
  (await (await listing({ words: '', order: 'time', today: TODAY })).rows(0, 1))[0];
const exported = async (): Promise<LogExport> => JSON.parse(JSON.stringify(await exportLog())) as LogExport;

test('a letter goes from draft to its end by what the person notes', async () => {
  await noted();
  expect(await state()).toBe('draft');
  const steps = [
    [SENT, 'sent'],
    [DELIVERED, 'delivered'],
    [REFUSED, 'refused'],
    [CLOSED, 'given-up'],
  ] as const;
  for (const [entry, expected] of steps) {
    await recordFollowUp(entry);
    expect(await state()).toBe(expected);
  }
  expect(await state('2027-01-01')).toBe('given-up');
});

test('what was noted by mistake is taken back by a further event, and the one before holds again', async () => {
  await noted(SENT, DELIVERED, REFUSED, undo('a'));
  expect(await state()).toBe('delivered');
  await recordFollowUp(undo('d'));
  expect((await caseByLetter('l', TODAY))?.due).toMatchObject({
    received: '2026-03-05',
    isReceiptGuessed: true,
  });
  await recordFollowUp({
    ...DELIVERED,
    content: { ...DELIVERED.content, id: 'd2', day: '2026-03-08' },
  } as FollowUpEntry);
  expect((await caseByLetter('l', TODAY))?.due).toMatchObject({ received: '2026-03-08' });
  expect((await exportLog()).events.filter(({ kind }) => kind === 'letter-answered')).toHaveLength(1);
});

test('the order of writing decides, whatever the order of kinds', async () => {
  await noted(SENT, CLOSED, REFUSED);
  expect((await allCases(TODAY)).map((found) => found.state)).toEqual(['refused']);
});

const WAITING = { standing: 'withdrawn', waits: true, due: '2026-04-06' };
const found = async (
  standing: 'given' | 'withdrawn' | 'waiting' | 'overdue',
  today = TODAY,
): Promise<number> => (await listing({ words: '', order: 'time', today, standing })).total;

test('a withdrawal that is marked as sent withdraws, whatever is answered; the list knows by when an answer is due', async () => {
  await noted();
  expect(await row()).toMatchObject({ standing: 'active', waits: false });
  await recordFollowUp(SENT);
  expect(await row()).toMatchObject(WAITING);
  await recordFollowUp(DELIVERED);
  expect(await row()).toMatchObject(WAITING);
  await recordFollowUp({
    ...REFUSED,
    content: { ...REFUSED.content, id: 'a2', outcome: 'done' },
  } as FollowUpEntry);
  expect(await row()).toMatchObject({ standing: 'withdrawn', waits: false });
  expect((await row())?.due).toBeUndefined();
  await recordFollowUp(undo('a2'));
  expect(await row()).toMatchObject(WAITING);
  await recordFollowUp(REFUSED);
  expect(await row()).toMatchObject({ standing: 'withdrawn', waits: false });
});

test('filters agree with the case: under withdrawn and waiting once sent, under given no more, until that is taken back', async () => {
  await noted(SENT);
  expect([await found('given'), await found('withdrawn'), await found('waiting')]).toEqual([0, 1, 1]);
  expect([await found('overdue'), await found('overdue', '2026-05-01')]).toEqual([0, 1]);
  expect(await withdrawnAmong([{ id: 'order' }, { id: 'no such' }])).toEqual(['order']);
  await recordFollowUp(undo('s'));
  expect([await found('given'), await found('withdrawn'), await found('waiting')]).toEqual([1, 0, 0]);
  expect(await withdrawnAmong([{ id: 'order' }])).toEqual([]);
});

test('an answer to a request for access withdraws nothing; a letter that was given up leaves the consent as it was', async () => {
  await recordConsent(consent('order'));
  await keepLetter({ ...letter('l', 'order'), kind: 'access' });
  await recordFollowUp(SENT);
  await recordFollowUp({ ...REFUSED, content: { ...REFUSED.content, outcome: 'done' } } as FollowUpEntry);
  expect((await row())?.standing).toBe('answered');
  await recordFollowUp(CLOSED);
  expect((await row())?.standing).toBe('active');
});

test('of two letters on their way, the list waits for the one that is due first', async () => {
  await noted(SENT);
  await keepLetter({ ...letter('m', 'order'), kind: 'stop' });
  await recordFollowUp({ ...SENT, content: { ...SENT.content, id: 's2', letterId: 'm' } } as FollowUpEntry);
  expect(await row()).toMatchObject({ standing: 'withdrawn', waits: true, due: '2026-03-20' });
  await recordFollowUp({ ...REFUSED, content: { ...REFUSED.content, letterId: 'm' } } as FollowUpEntry);
  expect(await row()).toMatchObject(WAITING);
  expect(await casesOf('order', TODAY)).toHaveLength(2);
});

describe('every kind of event about a letter', () => {
  const all = [SENT, DELIVERED, EXTENDED, REFUSED, CLOSED, undo('c')];

  test('is exported, verified, and comes in again', async () => {
    await noted(...all);
    const log = await exported();
    expect((await verifyLog(log)).problems).toEqual([]);
    expect(checkedShape(log)).toMatchObject({ ok: true });
    const before = await allCases(TODAY);
    await forgetConsent('order');
    expect(await allCases(TODAY)).toEqual([]);
    expect(JSON.stringify(await exportLog())).not.toContain('Нет.');
    expect((await verifyLog(await exported())).problems).toEqual([]);
    expect(await mergeLog(log, 'check')).toMatchObject({ ok: true });
    expect(before[0]?.state).toBe('refused');
  });

  test.each(all.map((entry) => [entry.kind, entry] as const))(
    '%s: what does not fit is refused',
    async (_, entry) => {
      await noted();
      const bad = (change: object) =>
        recordFollowUp({ ...entry, content: { ...entry.content, ...change } } as FollowUpEntry);
      await expect(bad({ day: '2026-02-30' })).rejects.toThrow();
      await expect(bad({ surplus: 1 })).rejects.toThrow();
      await expect(bad({ letterId: undefined })).rejects.toThrow();
      expect(await bad({ consentId: 'unknown' })).toBe(false);
    },
  );

  test.each(all.map((entry) => [entry.kind, entry] as const))('%s is written once', async (_, entry) => {
    await noted(entry);
    expect(await recordFollowUp(entry)).toBe(false);
  });
});

test('letters with terms of any size are refused from a file, those of earlier versions are not', async () => {
  await recordConsent(consent('order'));
  const kept = { ...letter('l', 'order'), terms: [{ n: 30, unit: 'calendar-day', basis: 'law' }] } as const;
  await append([{ kind: 'letter-drafted', content: kept } as Entry]);
  expect(checkedShape(await exported())).toMatchObject({ ok: true });
  const monstrous = { ...kept, id: 'm', terms: [{ n: 1e9, unit: 'working-day', basis: 'law' }] };
  await append([{ kind: 'letter-drafted', content: monstrous } as Entry]);
  expect(checkedShape(await exported())).toMatchObject({ ok: false, error: { reason: 'shape' } });
});

test('what is noted about a letter that rests on no record is verified and comes in again, too', async () => {
  await keepLetter({ ...letter('l', ''), consentId: '' });
  for (const entry of [SENT, DELIVERED, REFUSED, undo('a')])
    expect(
      await recordFollowUp({ ...entry, content: { ...entry.content, consentId: '' } } as FollowUpEntry),
    ).toBe(true);
  expect(await state()).toBe('delivered');
  const log = await exported();
  expect((await verifyLog(log)).problems).toEqual([]);
  expect(checkedShape(log)).toMatchObject({ ok: true });
});

describe('letters that follow one another are one case', () => {
  const next = (id: string, kind: NextKind, follows = 'l', created = '2026-04-10') =>
    keepLetter({ ...letter(id, 'order'), kind, follows, created, terms: [], subject: kind });
  const of = (letterId: string, entry: FollowUpEntry, change: object = {}): Promise<boolean> => {
    const id = `${entry.content.id} ${letterId}`;
    return recordFollowUp({
      ...entry,
      content: { ...entry.content, id, letterId, ...change },
    } as FollowUpEntry);
  };
  const only = async (today = '2026-04-20') => {
    const found = await allCases(today);
    expect(found).toHaveLength(1);
    return found[0];
  };

  test('an answer to the reminder settles the case of the first letter, and the consent', async () => {
    await noted(SENT);
    await next('r', 'reminder');
    expect(await only()).toMatchObject({ state: 'overdue', next: ['remind', 'complain'] });
    await of('r', SENT, { day: '2026-04-10' });
    await of('r', REFUSED, { day: '2026-04-15', outcome: 'done', text: 'Исполнено.' });
    const found = await only();
    expect(found).toMatchObject({ letter: { id: 'l' }, later: [{ id: 'r' }], state: 'done', next: [] });
    expect(found?.steps.map(({ kind, letterId }) => `${kind} ${letterId}`)).toEqual([
      'sent l',
      'sent r',
      'answered r',
    ]);
    expect((await caseByLetter('r', TODAY))?.letter.id).toBe('l');
    expect(await row()).toMatchObject({ standing: 'withdrawn' });
  });

  test('a reminder has no term of its own: the first one counts, and is over', async () => {
    await noted(SENT);
    await next('r', 'reminder');
    await of('r', SENT, { day: '2026-04-10' });
    expect(await only()).toMatchObject({
      ...{ state: 'overdue', due: { day: '2026-04-06' }, termless: 'reminder' },
      next: ['complain', 'remind'],
    });
    expect(await row()).toMatchObject(WAITING);
  });

  test('a letter with a term of its own is waited for by that one', async () => {
    await noted(SENT);
    const terms = [{ n: 30, unit: 'calendar-day', basis: 'law' }] as const;
    await keepLetter({
      ...letter('r', 'order'),
      kind: 'reminder',
      follows: 'l',
      created: '2026-04-10',
      terms,
    });
    await of('r', SENT, { day: '2026-04-10' });
    const found = await only();
    expect(found).toMatchObject({
      state: 'sent',
      due: { day: '2026-05-12' },
      firstDue: { day: '2026-04-06' },
    });
    expect(found?.termless).toBeUndefined();
    expect(await only('2026-05-20')).toMatchObject({ state: 'overdue' });
  });

  test('an objection opens a refused case anew; the term was kept, so none is over', async () => {
    await noted(SENT, REFUSED);
    await next('o', 'object-refusal');
    expect((await only())?.state).toBe('refused');
    await of('o', SENT, { day: '2026-04-12' });
    const found = await only();
    expect(found).toMatchObject({ state: 'sent', termless: 'object-refusal' });
    expect(found?.due).toBeUndefined();
    expect(found?.next).toEqual(['wait', 'remind', 'complain']);
    await of('o', REFUSED, { day: '2026-04-18' });
    expect((await only())?.state).toBe('refused');
  });

  test('with a complaint the authority is waited for, whatever the operator refuses; its answer asks for no letter', async () => {
    await noted(SENT, REFUSED);
    await next('k', 'complaint');
    await of('k', SENT, { day: '2026-04-12' });
    await of('l', REFUSED, { id: 'again', day: '2026-04-13' });
    expect(await only()).toMatchObject({ state: 'complained', next: ['wait'] });
    expect(await row()).toMatchObject({ standing: 'withdrawn', waits: true });
    await of('k', REFUSED, { day: '2026-05-12' });
    expect(await only()).toMatchObject({ state: 'refused', next: [] });
  });

  test('closing the last letter closes the case; what was drafted since changes nothing', async () => {
    await noted(SENT);
    await next('r', 'reminder');
    await of('r', SENT, { day: '2026-04-10' });
    await of('r', CLOSED, { day: '2026-04-20' });
    await next('k', 'complaint', 'r', '2026-04-21');
    expect(await only()).toMatchObject({ state: 'given-up', next: [] });
  });

  test('letters that follow in a circle, follow nothing, or another matter, stand alone', async () => {
    await noted();
    await recordConsent(consent('other'));
    await next('a', 'reminder', 'b');
    await next('b', 'reminder', 'a');
    await next('lost', 'reminder', 'nothing');
    await keepLetter({ ...letter('elsewhere', 'other'), kind: 'reminder', follows: 'l' });
    const alone = (await allCases(TODAY)).map((found) => [found.letter.id, found.later.length]);
    expect(alone.toSorted()).toEqual([
      ['a', 0],
      ['b', 0],
      ['elsewhere', 0],
      ['l', 0],
      ['lost', 0],
    ]);
  });
});

describe('what is overdue at a site', () => {
  const send = async (id: string, site: string, due: string): Promise<void> => {
    await recordConsent(consent(id, { site }));
    // Of a law that sets no term: the day said is the one that counts.
    await keepLetter({ ...letter(`l-${id}`, id), terms: [] });
    const content = { ...about(`s-${id}`, '2026-03-05'), consentId: id, letterId: `l-${id}` };
    await recordFollowUp({ kind: 'letter-sent', content: { ...content, channel: 'email', due } });
  };

  test('is told however many consents came after it, and of this site only', async () => {
    await send('first', 'лавка.example', '2026-03-17');
    await send('other', 'quay.example', '2026-03-10');
    for (let n = 0; n < 60; n++) await recordConsent(consent(`c${n}`));
    expect(await overdueAt('лавка.example', '2026-03-18')).toEqual([]);
    expect(await overdueAt('лавка.example', '2026-03-19')).toEqual(['first']);
    expect(await overdueAt('лавка', '2026-03-19')).toEqual([]);
  });

  test('a letter without a record is told of by itself, at the site it went to, until it is answered', async () => {
    const keep = (id: string, site: string) => keepLetter({ ...letter(id, ''), site, terms: [] });
    await keep('l', 'лавка.example');
    await keep('other', 'quay.example');
    const sent = { ...about('s', '2026-03-05'), consentId: '' };
    await recordFollowUp({ kind: 'letter-sent', content: { ...sent, channel: 'email', due: '2026-03-17' } });
    expect(await overdueLettersAt('лавка.example', '2026-03-18')).toEqual([]);
    expect(await overdueLettersAt('лавка.example', '2026-03-19')).toEqual(['l']);
    expect(await overdueLettersAt('quay.example', '2026-03-19')).toEqual([]);
    const answer = { ...about('x', '2026-03-18'), consentId: '', outcome: 'done', text: '' } as const;
    await recordFollowUp({ kind: 'letter-answered', content: answer });
    expect(await overdueLettersAt('лавка.example', '2026-03-19')).toEqual([]);
  });

  test('the longest overdue first, until it is answered, and no more than are looked at', async () => {
    await send('b', 'лавка.example', '2026-03-12');
    await send('a', 'лавка.example', '2026-03-11');
    expect(await overdueAt('лавка.example', TODAY)).toEqual(['a', 'b']);
    const content = { ...about('x', '2026-03-18'), consentId: 'a', letterId: 'l-a' };
    await recordFollowUp({ kind: 'letter-answered', content: { ...content, outcome: 'done', text: '' } });
    expect(await overdueAt('лавка.example', TODAY)).toEqual(['b']);
    await forgetConsent('b');
    expect(await overdueAt('лавка.example', TODAY)).toEqual([]);
    for (let n = 0; n < 55; n++) await send(`m${n}`, 'лавка.example', '2026-03-10');
    expect(await overdueAt('лавка.example', TODAY)).toHaveLength(50);
  });
});
