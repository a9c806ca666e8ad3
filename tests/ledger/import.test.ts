import { expect, test } from 'vitest';
import { root, seal, type Entry } from '#lib/ledger/event.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { withLedger } from '#lib/ledger/open.ts';
import { consentById, listConsents } from '#lib/ledger/read.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import type { Consent } from '#lib/model/consent.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { freshLedger } from './fresh-ledger.ts';
import { blob, fileOf, forged, fillLog, logIn, newProfile, timeless } from './import-files.ts';
import { consent, nth } from './samples.ts';

freshLedger();

const take = async (file: string) => importLog(blob(file), 'write');
const problems = async () => (await verifyLog(logIn(await fileOf()))).problems;

test('into an empty profile the same log comes back, byte for byte but for the time', async () => {
  await fillLog();
  await forgetConsent('first');
  const file = await fileOf();
  await newProfile();
  expect(await take(file)).toMatchObject({ ok: true, value: { consents: 1, newEvents: 6, newDocuments: 1 } });
  expect(timeless(await fileOf())).toBe(timeless(file));
});

test('a look at a file writes nothing and tells what it would add', async () => {
  await fillLog();
  const file = await fileOf();
  await newProfile();
  expect(await importLog(blob(file), 'check')).toMatchObject({
    ok: true,
    value: { events: 5, consents: 2, newEvents: 5, newConsents: 2, newLetters: 1, newDocuments: 2 },
  });
  expect(logIn(await fileOf()).events).toEqual([]);
});

test('merged into a full log it is a segment of its own, and nothing is there twice', async () => {
  await fillLog('a');
  const file = await fileOf();
  await newProfile();
  await fillLog('b');
  expect(await take(file)).toMatchObject({ ok: true, value: { newEvents: 5, newConsents: 2 } });
  expect(await take(file)).toMatchObject({ ok: true, value: { newEvents: 0, newDocuments: 0 } });
  const merged = logIn(await fileOf());
  expect(new Set(merged.events.map(({ chain }) => chain)).size).toBe(2);
  expect(merged.consents.map(({ id }) => id).sort()).toEqual(['afirst', 'asecond', 'bfirst', 'bsecond']);
  expect(merged.letters).toHaveLength(2);
  expect(await problems()).toEqual([]);
});

test('what is written after an import goes on in a chain of its own', async () => {
  await fillLog();
  const file = await fileOf();
  await newProfile();
  await take(file);
  await recordConsent(consent('later'));
  const merged = logIn(await fileOf());
  expect(new Set(merged.events.map(({ chain }) => chain)).size).toBe(2);
  expect(await problems()).toEqual([]);
  await newProfile();
  await take(file);
  expect(await take(JSON.stringify(merged))).toMatchObject({ ok: true, value: { newEvents: 1 } });
  expect(await listConsents()).toHaveLength(3);
});

test('of the same chain only what goes beyond comes in; a shorter one adds nothing', async () => {
  await fillLog();
  const early = await fileOf();
  await recordConsent(consent('third'));
  const late = await fileOf();
  await newProfile();
  await take(early);
  expect(await take(late)).toMatchObject({ ok: true, value: { events: 6, newEvents: 1 } });
  expect(timeless(await fileOf())).toBe(timeless(late));
  expect(await take(early)).toMatchObject({ ok: true, value: { newEvents: 0 } });
  expect(timeless(await fileOf())).toBe(timeless(late));
});

test('our own chain, restored from a copy that is ahead, is gone on with', async () => {
  await fillLog();
  const late = await fileOf();
  const { events } = logIn(late);
  await newProfile();
  await recordConsent(consent('only'));
  const mine = logIn(await fileOf());
  expect(nth(mine.events, 0).chain).not.toBe(nth(events, 0).chain);
  await take(late);
  await recordConsent(consent('next'));
  const ours = logIn(await fileOf()).events.filter(({ chain }) => chain === nth(mine.events, 0).chain);
  expect(ours.map(({ seq }) => seq)).toEqual([1, 2]);
});

test('a chain that goes on in two ways is refused, and nothing changes', async () => {
  await fillLog();
  const common = logIn(await fileOf());
  await recordConsent(consent('here'));
  const here = await fileOf();
  await newProfile();
  const there = consent('there', { time: '2026-03-09T10:15:00+03:00' });
  const fork = await seal(nth(common.events, 4), { kind: 'consent', content: there });
  await newProfile();
  await take(here);
  const forked = { ...common, events: [...common.events, fork], consents: [there, ...common.consents] };
  expect(await take(await forged(forked))).toMatchObject({ ok: false, error: { reason: 'diverged' } });
  expect(timeless(await fileOf())).toBe(timeless(here));
});

test('what was forgotten here stays forgotten, whatever an older file holds', async () => {
  await fillLog();
  const file = await fileOf();
  await forgetConsent('first');
  expect(await take(file)).toMatchObject({
    ok: true,
    value: { newEvents: 0, newDocuments: 0, forgotten: { consents: 1, letters: 0 } },
  });
  expect(await consentById('first')).toBeUndefined();
  expect(await problems()).toEqual([]);
});

test('a letter that went with its consent is told of too; what the file itself has erased is not', async () => {
  await fillLog();
  const file = await fileOf();
  await forgetConsent('second');
  expect(await take(file)).toMatchObject({ ok: true, value: { forgotten: { consents: 1, letters: 1 } } });
  expect(await take(await fileOf())).toMatchObject({
    ok: true,
    value: { forgotten: { consents: 0, letters: 0 } },
  });
});

test('an imported record can be forgotten, and the chains still hold', async () => {
  await fillLog('a');
  const file = await fileOf();
  await newProfile();
  await fillLog('b');
  await take(file);
  await forgetConsent('afirst');
  await forgetConsent('bfirst');
  const log = logIn(await fileOf());
  expect(log.consents.map(({ id }) => id).sort()).toEqual(['asecond', 'bsecond']);
  expect(JSON.stringify(log)).not.toMatch(/afirst|bfirst/);
  expect(await problems()).toEqual([]);
});

test('a file that says our records were forgotten takes none of them away', async () => {
  await fillLog();
  const mine = await fileOf();
  const { chain } = nth(logIn(mine).events, 0);
  const content = { time: '2026-03-09T00:00:00Z', seqs: [1, 2, 3, 4, 5], chain };
  const event = await seal(root('theirs'), { kind: 'forgotten', content });
  const file = { ...logIn(mine), events: [event], consents: [], documents: [], letters: [] };
  expect(await take(await forged(file))).toMatchObject({ ok: true });
  expect(await listConsents()).toHaveLength(2);
});

test('a version that was lost here comes back from the file', async () => {
  await fillLog();
  const file = await fileOf();
  await withLedger((ledger) => ledger.clear('documents'));
  expect(await take(file)).toMatchObject({ ok: true, value: { newEvents: 0, newDocuments: 2 } });
  expect(timeless(await fileOf())).toBe(timeless(file));
});

test('a file in any layout is read, and the layout does not matter', async () => {
  await fillLog();
  const file = await fileOf();
  await newProfile();
  const layout = JSON.stringify(JSON.parse(file), null, '\t').replaceAll('\n', '\r\n');
  expect(await take(`\uFEFF${layout}\n`)).toMatchObject({ ok: true });
  expect(timeless(await fileOf())).toBe(timeless(file));
});

/** A chain that holds and a checksum that fits, over a record that nobody could have made. */
async function deceiving(content: unknown, kind = 'consent'): Promise<string> {
  const event = await seal(root('theirs'), { kind, content } as Entry);
  const consents = kind === 'consent' ? [content as Consent] : [];
  const log = { format: 'consent-ledger/1', exported: '2026-03-09T00:00:00.000Z', events: [event] } as const;
  return forged({ ...log, consents, documents: [], letters: [] });
}

test.each([
  ['an address that would run', { page: { url: 'javascript:alert(1)', title: '' } }, 'page.url'],
  ['an address with a query', { page: { url: 'https://a.example/?token=1', title: '' } }, 'page.url'],
  ['a link that would run', { documents: [{ href: 'javascript:0', text: 'x' }] }, 'documents.0.href'],
  ['a moment that is none', { time: '2026-13-45T10:00:00Z' }, 'time'],
  ['a time zone that is no name', { zone: '<b>' }, 'zone'],
  ['a time zone that nobody lives in', { zone: 'Mars/Base' }, 'zone'],
  ['an id that objects know', { id: 'constructor' }, 'id'],
  ['a decision of its own', { decision: 'sold' }, 'decision'],
  ['an id that is none', { id: '../../x' }, 'id'],
  ['words without end', { caption: 'ж'.repeat(2_000_001) }, 'caption'],
])('%s is refused, however well it is sealed', async (_, change, place) => {
  const content = { ...consent('bad'), ...change };
  expect(await take(await deceiving(content))).toEqual({
    ok: false,
    error: { reason: 'shape', place: `events.0.content.${place}` },
  });
  expect(logIn(await fileOf()).events).toEqual([]);
});

test('a kind of event that we do not know is said to be of a later version', async () => {
  expect(await take(await deceiving({ id: 'x' }, 'sent-by-pigeon'))).toEqual({
    ok: false,
    error: { reason: 'newer', place: 'events.0.kind' },
  });
});
