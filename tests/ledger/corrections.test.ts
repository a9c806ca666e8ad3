import { expect, test } from 'vitest';
import { enterConsent } from '#lib/ledger/enter-consent.ts';
import { root, seal, type Entry, type LedgerEvent } from '#lib/ledger/event.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { consentById } from '#lib/ledger/read.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { recordStory } from '#lib/ledger/record-story.ts';
import { consentsOf } from '#lib/ledger/state.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import type { Corrected } from '#lib/model/follow-up.ts';
import { freshLedger } from './fresh-ledger.ts';
import { blob, fileOf, forged, logIn, newProfile, timeless } from './import-files.ts';
import { consent, nth } from './samples.ts';

freshLedger();

const entry = consent('paper', {
  ...{ site: '', certainty: 'told', documents: [], time: '2026-03-02' },
  entered: { way: 'paper', operator: 'Банк', evidence: [] },
});
const correct = (n: number, change: Corrected): Promise<boolean> =>
  recordFollowUp({
    kind: 'correction',
    content: { id: `c${n}`, consentId: 'paper', time: `2026-04-0${n}T10:00:00Z`, change, reason: `${n}` },
  });

async function twice(): Promise<void> {
  await enterConsent(entry, [], '');
  await correct(1, { operator: 'Банк «Север»', label: 'Согласен' });
  await correct(2, { operator: 'АО «Север»', time: '2026-03-01T09:00:00+03:00', covers: ['marketing'] });
}

test('a record is as the last corrections left it, and what was before each is known', async () => {
  await twice();
  expect(await consentById('paper')).toMatchObject({
    time: '2026-03-01T09:00:00+03:00',
    control: { label: 'Согласен', covers: ['marketing'] },
    entered: { operator: 'АО «Север»' },
  });
  const { corrections } = await recordStory('paper');
  expect(corrections.map(({ before }) => before.entered?.operator)).toEqual(['Банк', 'Банк «Север»']);
  expect(nth(corrections, 0).before).toEqual(entry);
});

test('the entry itself stays as it was written, and goes out with its corrections', async () => {
  await twice();
  const file = await fileOf();
  const log = logIn(file);
  expect(nth(log.events, 0).content).toEqual(entry);
  expect(nth(log.consents, 0).entered?.operator).toBe('АО «Север»');
  expect((await verifyLog(log)).problems).toEqual([]);
  await newProfile();
  expect((await importLog(blob(file), 'write')).ok).toBe(true);
  expect(timeless(await fileOf())).toBe(timeless(file));
});

test('what was seen on a page has no corrections, whoever writes one', async () => {
  await recordConsent(consent('paper'));
  await correct(1, { operator: 'Другой' });
  expect(await consentById('paper')).toEqual(consent('paper'));
  expect((await recordStory('paper')).corrections).toEqual([]);
});

test.each(['a', 'z'])(
  'an entry from another device is as it was put right here since, whichever chain comes first (%s)',
  async (theirs) => {
    const said = (time: string, operator: string): Entry => ({
      kind: 'correction',
      content: { id: time, consentId: 'paper', time, change: { operator }, reason: '' },
    });
    const first = await seal(root(theirs), { kind: 'consent', content: entry });
    const there = await seal(first, said('2026-04-01T10:00:00Z', 'Там'));
    const here = await seal(root('m'), said('2026-05-01T10:00:00Z', 'Здесь'));
    const events = [first, there, here].toSorted((a, b) => (a.chain < b.chain ? -1 : 1));
    expect(consentsOf(events)[0]?.entered?.operator).toBe('Здесь');
    // As early versions have exported it.
    const before = { ...logIn(await fileOf()), events, consents: consentsOf(events, (all) => [...all]) };
    expect((await verifyLog(JSON.parse(await forged(before)))).problems).toEqual([]);
  },
);

test.each<[string, object]>([
  ['a moment that is none', { time: 'yesterday' }],
  ['what words cannot cover', { covers: ['everything'] }],
  ['a field that is not put right', { certainty: 'submitted' }],
])('%s is no correction, neither here nor in a file', async (_, change) => {
  await enterConsent(entry, [], '');
  const before = timeless(await fileOf());
  await expect(correct(1, change)).rejects.toThrow();
  const content = { id: 'c', consentId: 'theirs', time: '2026-04-01', change, reason: '' };
  const first = await seal(root('chain'), { kind: 'consent', content: { ...entry, id: 'theirs' } });
  const events = [first, await seal(first, { kind: 'correction', content } as Entry)] as LedgerEvent[];
  const log = { ...logIn(await fileOf()), events, consents: consentsOf(events) };
  expect(await importLog(blob(await forged(log)), 'write')).toMatchObject({ ok: false });
  expect(timeless(await fileOf())).toBe(before);
});

test('notes are kept in their order, of any record', async () => {
  await recordConsent(consent('seen'));
  for (const [n, text] of ['первая', 'вторая'].entries()) {
    const time = `2026-04-0${n + 1}T10:00:00Z`;
    await recordFollowUp({ kind: 'note', content: { id: `n${n}`, consentId: 'seen', time, text } });
  }
  expect((await recordStory('seen')).notes.map(({ text }) => text)).toEqual(['первая', 'вторая']);
});
