import { expect, test } from 'vitest';
import { logFile } from '#lib/ledger/export-file.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { catchUp } from '#lib/ledger/index/catch-up.ts';
import { keepDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import { openLedger } from '#lib/ledger/open.ts';
import { documentBySha } from '#lib/ledger/read.ts';
import type { StoredDocument } from '#lib/ledger/schema.ts';
import { tidy } from '#lib/ledger/tidy.ts';
import { planTrim, trimDocuments } from '#lib/ledger/trim.ts';
import { trimmedAt } from '#lib/ledger/trimmed.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { quoteOf } from '#lib/model/quote.ts';
import { freshLedger } from './fresh-ledger.ts';
import { recorded } from './recorded.ts';
import { consent, LINK, version } from './samples.ts';

freshLedger();

const found = async (words: string): Promise<string[]> => {
  const query = { words, order: 'time', today: '2026-03-10' } as const;
  return (await (await listing(query)).rows(0, 50)).map(({ id }) => id).sort();
};
const problems = async (): Promise<readonly string[]> =>
  (await verifyLog(JSON.parse(JSON.stringify(await exportLog())))).problems;
const said = async (): Promise<number | undefined> => (await (await openLedger()).get('blocks', 0))?.said[0];
const trimAll = async (): Promise<void> => trimDocuments(await planTrim({ texts: 30 }, Date.now()));

/** A consent that rests on an old version, whose text is let go of. */
async function trimmed(): Promise<StoredDocument> {
  const text = 'Передаём сведения курьеру.';
  const quotes = [quoteOf(text, 0, text.length)] as const;
  const old = await version(text, {
    read: '2020-01-01T00:00:00Z',
    summary: {
      kind: 'policy',
      confidence: 0.9,
      claims: [{ group: 'data', id: 'email', stance: 'stated', quotes }],
      facts: {},
    },
  });
  await storeDocument(old);
  await recorded(consent('a', { documents: [{ ...LINK, sha256: old.sha256 }] }));
  await trimAll();
  expect(await found('курьер')).toEqual([]);
  return old;
}

test('a version that an act of consent obtains again is found by its words at once', async () => {
  const old = await trimmed();
  const { length } = (await exportLog()).events;
  await storeDocument(old);
  expect(await found('курьер')).toEqual(['a']);
  expect(await trimmedAt(old.sha256)).toBeUndefined();
  expect((await exportLog()).events).toHaveLength(length);
  expect(await problems()).toEqual([]);
});

test('so is one that the person kept, let go of and keeps again', async () => {
  const old = await trimmed();
  await keepDocument(old);
  expect(await found('курьер')).toEqual(['a']);
  await trimDocuments({ files: [], texts: [old.sha256] });
  expect(await found('курьер')).toEqual([]);
  await keepDocument(old);
  expect(await found('курьер')).toEqual(['a']);
  expect(await problems()).toEqual([]);
});

test.each([[1], [101]])('so is what an older copy of the log brings back: %i more versions', async (more) => {
  for (let n = 0; n < more; n++) await keepDocument(await version(`Запас номер${n}.`));
  const old = await version('Передаём курьеру.', { read: '2020-01-01T00:00:00Z' });
  await storeDocument(old);
  await recorded(consent('a', { documents: [{ ...LINK, sha256: old.sha256 }] }));
  const copy = await logFile(await exportLog());
  const all = await (await openLedger()).getAllKeys('documents');
  await trimDocuments({ files: [], texts: all });
  expect(await found('курьер')).toEqual([]);
  const taken = await importLog(copy, 'write');
  expect(taken).toMatchObject({ ok: true, value: { newEvents: 0, newDocuments: more + 1 } });
  expect(await found('курьер')).toEqual(['a']);
  expect(await problems()).toEqual([]);
});

test('what a record was told by it is known again, also where the record changed meanwhile', async () => {
  const old = await trimmed();
  await recordFollowUp({
    kind: 'note',
    content: { id: 'n', consentId: 'a', time: '2026-03-02T10:15:00Z', text: 'важно' },
  });
  expect(await said()).toBe(0);
  await storeDocument(old);
  expect(await said()).toBeGreaterThan(0);
});

test('a version that was announced in a log without it counts once it is there', async () => {
  const old = await trimmed();
  const ledger = await openLedger();
  // As where the word that it was trimmed did not come along.
  const [event] = await ledger.getAllFromIndex('events', 'kind', 'trimmed');
  await ledger.put('events', { ...event, content: null, salt: null } as never);
  await ledger.clear('index');
  await catchUp();
  await storeDocument(old);
  expect(await found('курьер')).toEqual(['a']);
});

test('what was forgotten does not come back with its document', async () => {
  const old = await trimmed();
  await forgetConsent('a');
  await tidy();
  await storeDocument(old);
  expect(await documentBySha(old.sha256)).toBeDefined();
  expect(await found('курьер')).toEqual([]);
  expect(await (await openLedger()).count('texts')).toBe(0);
});
