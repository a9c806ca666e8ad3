import { describe, expect, test } from 'vitest';
import { exportLog } from '#lib/ledger/export.ts';
import { rememberFetch, recentFetch } from '#lib/ledger/fetches.ts';
import { listing } from '#lib/ledger/find/listing.ts';
import { recordFollowUp } from '#lib/ledger/follow-up.ts';
import { forgetSite } from '#lib/ledger/forget-site.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { logFile } from '#lib/ledger/export-file.ts';
import { catchUp } from '#lib/ledger/index/catch-up.ts';
import { keepDocument, storeDocument } from '#lib/ledger/keep-document.ts';
import { keepLetter } from '#lib/ledger/keep-letter.ts';
import { LedgerError } from '#lib/ledger/ledger-error.ts';
import { noteChange } from '#lib/ledger/note-change.ts';
import { openLedger } from '#lib/ledger/open.ts';
import { documentBySha, latestOfSite, listConsents } from '#lib/ledger/read.ts';
import { sweepDocuments } from '#lib/ledger/sweep.ts';
import { tidy } from '#lib/ledger/tidy.ts';
import { planTrim, trimDocuments } from '#lib/ledger/trim.ts';
import { trimPlan } from '#lib/ledger/trim-plan.ts';
import { trimmedAt } from '#lib/ledger/trimmed.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { wipeLedger } from '#lib/ledger/wipe.ts';
import { freshLedger } from './fresh-ledger.ts';
import { recorded } from './recorded.ts';
import { consent, letter, LINK, version } from './samples.ts';

freshLedger();

const agreed = (id: string, sha256: string, site = 'лавка.example') =>
  recorded(consent(id, { site, documents: [{ ...LINK, sha256 }] }));
const note = (id: string, consentId: string) =>
  recordFollowUp({ kind: 'note', content: { id, consentId, time: '2026-03-02T10:15:00Z', text: 'важно' } });
const found = async (words: string): Promise<string[]> => {
  const query = { words, order: 'time', today: '2026-03-10' } as const;
  return (await (await listing(query)).rows(0, 50)).map(({ id }) => id).sort();
};
const problems = async (): Promise<readonly string[]> =>
  (await verifyLog(JSON.parse(JSON.stringify(await exportLog())))).problems;
const rowsIn = async (): Promise<Record<string, number>> => {
  const ledger = await openLedger();
  const counts = [...ledger.objectStoreNames].map(async (name) => [name, await ledger.count(name)] as const);
  return Object.fromEntries((await Promise.all(counts)).filter(([, count]) => count > 0));
};

describe('a site is forgotten', () => {
  test('with all that was said of it and kept for it, and nothing of another one', async () => {
    const own = await version('Редакция лавки.');
    const shared = await version('Общая редакция.', { url: 'https://both.example/policy' });
    const clicked = await version('Сохранено по нажатию.', {
      url: new URL('https://лавка.example/terms').href,
    });
    for (const one of [own, shared]) await storeDocument(one);
    await keepDocument(clicked);
    await agreed('a', own.sha256);
    await agreed('b', shared.sha256);
    await agreed('c', shared.sha256, 'quay.example');
    await note('n', 'a');
    await keepLetter(letter('l', 'a'));
    await rememberFetch(LINK.href, Date.now(), { failure: 'refused' });
    await forgetSite('лавка.example');
    await tidy();
    const log = await exportLog();
    expect(log.consents.map(({ id }) => id)).toEqual(['c']);
    expect(log.documents.map(({ sha256 }) => sha256)).toEqual([shared.sha256]);
    expect(JSON.stringify(log)).not.toContain('лавка');
    expect(await recentFetch(LINK.href, Date.now())).toBeUndefined();
    expect(await found('')).toEqual(['c']);
    expect(await found('лавка')).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  test('with the letters that were written to it without a record', async () => {
    await keepLetter({ ...letter('l', ''), site: 'лавка.example' });
    await keepLetter({ ...letter('m', ''), site: 'quay.example' });
    const sent = { consentId: '', time: '2026-03-06T10:00:00Z', channel: 'post' } as const;
    await recordFollowUp({ kind: 'letter-sent', content: { ...sent, id: 's', letterId: 'l' } });
    await recordFollowUp({ kind: 'letter-sent', content: { ...sent, id: 't', letterId: 'm' } });
    await forgetSite('лавка.example');
    const log = await exportLog();
    expect(log.letters.map(({ id }) => id)).toEqual(['m']);
    expect(log.events.flatMap(({ content }) => (content && 'id' in content ? [content.id] : []))).toEqual([
      'm',
      't',
    ]);
    expect(await problems()).toEqual([]);
  });

  test('not with the later version that a consent to another site is compared with', async () => {
    const first = await version('Редакция площадки.', { url: 'https://platform.example/policy' });
    const second = await version('Редакция вторая.', { url: 'https://platform.example/policy' });
    await storeDocument(first);
    await agreed('a', first.sha256);
    await keepDocument(second, { follows: first.sha256 });
    await forgetSite('platform.example');
    await tidy();
    expect(await documentBySha(second.sha256)).toBeDefined();
  });

  test('more consents than go in one step', async () => {
    for (let n = 0; n < 230; n++) await recorded(consent(`c${n}`));
    await recorded(consent('other', { site: 'quay.example' }));
    await forgetSite('лавка.example');
    expect((await listConsents()).map(({ id }) => id)).toEqual(['other']);
    expect(await problems()).toEqual([]);
  });
});

test('everything is erased, and a new chain begun', async () => {
  await recorded(consent('a'));
  const [before] = (await exportLog()).events;
  await wipeLedger();
  expect(await rowsIn()).toEqual({});
  await recorded(consent('b'));
  const [after] = (await exportLog()).events;
  expect(after?.seq).toBe(1);
  expect(after?.chain).not.toBe(before?.chain);
  expect(await found('')).toEqual(['b']);
  expect(await problems()).toEqual([]);
});

describe('a forgotten consent', () => {
  test('leaves a version that also came after another one', async () => {
    const first = await version('Первая.');
    const second = await version('Вторая.');
    await storeDocument(first);
    await agreed('one', first.sha256);
    await keepDocument(second, { follows: first.sha256 });
    await agreed('two', second.sha256);
    await forgetConsent('two');
    await tidy();
    expect(await documentBySha(second.sha256)).toBeDefined();
    expect(await problems()).toEqual([]);
  });

  test('is gone with what is said about it at that very moment', async () => {
    await recorded(consent('a'));
    await Promise.all([note('n1', 'a'), forgetConsent('a'), note('n2', 'a'), keepLetter(letter('l', 'a'))]);
    const { events } = await exportLog();
    expect(events.filter(({ content, kind }) => content && kind !== 'forgotten')).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  test('takes no version from under a consent that is given at that very moment', async () => {
    const one = await version('Редакция.');
    await storeDocument(one);
    await agreed('a', one.sha256);
    await Promise.all([forgetConsent('a'), agreed('b', one.sha256)]);
    expect(await problems()).toEqual([]);
  });
});

test('the version of an undone consent is not swept from under the chain', async () => {
  const one = await version('Редакция.');
  await storeDocument(one);
  await agreed('a', one.sha256);
  await recordFollowUp({
    kind: 'undone',
    content: { id: 'u', consentId: 'a', time: '2026-03-02T10:16:00Z' },
  });
  await sweepDocuments(Date.parse('2026-12-01T00:00:00Z'));
  expect(await problems()).toEqual([]);
});

test('the latest consents of a site are told from both chains, however many there are', async () => {
  for (let n = 0; n < 60; n++) await recorded(consent(`own${n}`));
  const other = await logFile(await exportLog());
  await wipeLedger();
  for (let n = 0; n < 60; n++) await recorded(consent(`new${n}`));
  expect((await importLog(other, 'write')).ok).toBe(true);
  const ids = (await latestOfSite('лавка.example')).map(({ id }) => id);
  expect(ids).toHaveLength(100);
  expect(ids).toEqual(expect.arrayContaining(['own59', 'new59']));
});

describe('documents are let go of', () => {
  const kept = (sha256: string, read: number, text = 10, file = 100) => ({ sha256, read, text, file });
  const DAY = 86_400_000;

  test.each([
    ['nothing is chosen', {}, { files: [], texts: [] }],
    ['by age, files', { files: 5 }, { files: ['old'], texts: [] }],
    ['by age, texts', { texts: 5 }, { files: [], texts: ['old'] }],
    ['by room, files first', { room: 130 }, { files: ['old'], texts: [] }],
    ['by room, then texts', { room: 15 }, { files: ['new'], texts: ['old'] }],
    ['at the limit', { room: 220 }, { files: [], texts: [] }],
  ])('%s', (_, choice, plan) => {
    expect(trimPlan([kept('new', 9 * DAY), kept('old', DAY)], choice, 10 * DAY)).toEqual(plan);
  });

  test('a file without a word, a text with one; consents stay and the chain holds', async () => {
    const old = await version('Редакция старая.', { read: '2020-01-01T00:00:00Z' });
    await storeDocument({
      ...old,
      summary: { ...old.summary, facts: { operator: { value: 'Общество Ромашка', quotes: [] } } },
    });
    await agreed('a', old.sha256);
    await trimDocuments(await planTrim({ files: 30 }, Date.now()));
    expect((await openLedger().then((ledger) => ledger.get('documents', old.sha256)))?.bytes).toBeUndefined();
    expect(await found('старая')).toEqual(['a']);
    expect(await trimmedAt(old.sha256)).toBeUndefined();
    expect(await planTrim({ texts: 30 }, Date.now())).toEqual({ files: [], texts: [old.sha256] });
    await trimDocuments(await planTrim({ texts: 30 }, Date.now()));
    expect(await documentBySha(old.sha256)).toBeUndefined();
    expect(await trimmedAt(old.sha256)).toBeDefined();
    expect(await found('старая')).toEqual([]);
    expect(await found('ромашка')).toEqual(['a']);
    expect((await listConsents())[0]?.documents[0]?.sha256).toBe(old.sha256);
    expect(await problems()).toEqual([]);
    // Built anew, the index knows the same.
    await (await openLedger()).clear('index');
    await catchUp();
    expect(await found('ромашка')).toEqual(['a']);
    await forgetConsent('a');
    await tidy();
    expect(JSON.stringify(await exportLog())).not.toContain('Ромашка');
    expect(await problems()).toEqual([]);
  });

  test('a version that is trimmed, forgotten and kept again is announced again', async () => {
    const old = await version('Редакция старая.', { read: '2020-01-01T00:00:00Z' });
    await storeDocument(old);
    await agreed('a', old.sha256);
    await trimDocuments(await planTrim({ texts: 30 }, Date.now()));
    await forgetConsent('a');
    await tidy();
    await keepDocument(old);
    expect((await exportLog()).documents.map(({ sha256 }) => sha256)).toEqual([old.sha256]);
    expect(await problems()).toEqual([]);
  });

  test('a version is as old as the last consent that rests on it', async () => {
    const old = await version('Редакция старая.', { read: '2020-01-01T00:00:00Z' });
    await storeDocument(old);
    await agreed('a', old.sha256);
    const shortlyAfter = Date.parse(consent('a').time) + 20 * DAY;
    expect(await planTrim({ texts: 30 }, shortlyAfter)).toEqual({ files: [], texts: [] });
    expect(await planTrim({ texts: 30 }, shortlyAfter + 20 * DAY)).toEqual({
      files: [],
      texts: [old.sha256],
    });
  });

  test('a file whose reading no event announces stays: the log is checked by it', async () => {
    const read = await version('Редакция старая.', { read: '2020-01-01T00:00:00Z' });
    await storeDocument(read);
    await agreed('a', read.sha256);
    await storeDocument({ ...read, engine: 2, title: 'Прочитано иначе' });
    await trimDocuments(await planTrim({ files: 30 }, Date.now()));
    expect(await problems()).toEqual([]);
  });

  test('a version that is obtained again is found by its words again, and a log with trimmed ones is taken in', async () => {
    const old = await version('Редакция старая.', { read: '2020-01-01T00:00:00Z' });
    const later = await version('Редакция поздняя.', { read: new Date().toISOString() });
    await storeDocument(old);
    await agreed('a', old.sha256);
    await keepDocument(later, { follows: old.sha256 });
    await noteChange({
      from: old.sha256,
      to: later.sha256,
      at: '2026-03-03T00:00:00Z',
      matters: 1,
      minor: 0,
    });
    await trimDocuments(await planTrim({ texts: 30 }, Date.now()));
    expect(await documentBySha(later.sha256)).toBeDefined();
    const file = await logFile(await exportLog());
    await wipeLedger();
    expect((await importLog(file, 'write')).ok).toBe(true);
    expect(await trimmedAt(old.sha256)).toBeDefined();
    await storeDocument(old);
    await agreed('b', old.sha256);
    expect(await found('старая')).toEqual(['a', 'b']);
    expect(await trimmedAt(old.sha256)).toBeUndefined();
    expect(await problems()).toEqual([]);
  });
});

test('a full disk is told as such, and nothing is half written', async () => {
  await recorded(consent('a'));
  const put = IDBObjectStore.prototype.put;
  const full = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = full;
  try {
    const error = await recorded(consent('b')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LedgerError);
    expect((error as LedgerError).code).toBe('quota');
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  expect(await found('')).toEqual(['a']);
  expect(await recorded(consent('b'))).toBe(true);
  expect(await problems()).toEqual([]);
});
