import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { documentAddress } from '#lib/ledger/document-address.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { tidy } from '#lib/ledger/tidy.ts';
import { forgetConsent } from '#lib/ledger/forget.ts';
import { keepDocument, storeDocument, storedDocument } from '#lib/ledger/keep-document.ts';
import { changeSince, changesOf } from '#lib/ledger/known-changes.ts';
import { markSeen, noteChange } from '#lib/ledger/note-change.ts';
import { packed, unpacked } from '#lib/ledger/packed-document.ts';
import { documentBySha } from '#lib/ledger/read.ts';
import { recordConsent } from '#lib/ledger/record-consent.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { versionsAt, versionsOf } from '#lib/ledger/versions.ts';
import { freshLedger } from './fresh-ledger.ts';
import { consent, LINK, version } from './samples.ts';

freshLedger();

const agreed = (id: string, sha256: string) =>
  recordConsent(consent(id, { documents: [{ ...LINK, sha256 }] }));

describe('what counts as one document', () => {
  test.each([
    ['http://shop.example/policy', 'https://shop.example/policy'],
    ['https://www.shop.example/policy', 'https://shop.example/policy'],
    ['https://shop.example/policy/', 'https://shop.example/policy'],
    ['https://shop.example/%d0%b0', 'https://shop.example/%D0%B0'],
    ['https://shop.example/policy#a', 'https://shop.example/policy'],
  ])('%s and %s', (one, other) => expect(documentAddress(one)).toBe(documentAddress(other)));

  test.each([
    ['https://shop.example/policy', 'https://shop.example/Policy'],
    ['https://shop.example:8443/policy', 'https://shop.example/policy'],
    ['https://my.shop.example/policy', 'https://shop.example/policy'],
    ['https://www.com/policy', 'https://com/policy'],
  ])('not %s and %s', (one, other) => expect(documentAddress(one)).not.toBe(documentAddress(other)));

  test.each(['about:blank', 'https://shop.example/doc?id=1', 'https://shop.example/#/privacy', ''])(
    '%s does not tell',
    (url) => expect(documentAddress(url)).toBe(''),
  );
});

describe('versions as they are stored', () => {
  test('a version comes back as it was, and takes less room', async () => {
    const document = await version('Мы храним персональные данные три года. '.repeat(200));
    const record = packed(document);
    expect(unpacked(record)).toEqual(document);
    expect(record.packed.length + (record.bytes?.length ?? 0)).toBeLessThan(document.text.length / 5);
  });

  test('bytes that packing would not shorten stay as they are', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(2_000));
    const document = await version('PDF', { bytes });
    expect(packed(document).areBytesPacked).toBeUndefined();
    expect(unpacked(packed(document)).bytes).toEqual(bytes);
  });

  test('one stored by an older version, unpacked, is read, found by its address and exported', async () => {
    const old = await openDB('consent-ledger', 1, {
      upgrade: (db) => {
        const events = db.createObjectStore('events', { keyPath: ['chain', 'seq'] });
        events.createIndex('kind', 'kind');
        events.createIndex('id', ['kind', 'content.id'], { unique: true });
        events.createIndex('site', 'content.site');
        events.createIndex('consentId', 'content.consentId');
        db.createObjectStore('documents', { keyPath: 'sha256' });
        db.createObjectStore('drafts', { keyPath: 'id' });
        db.createObjectStore('fetches', { keyPath: 'addressHash' });
        db.createObjectStore('meta');
      },
    });
    const document = await version('Старая редакция.');
    await old.put('documents', document);
    old.close();
    await agreed('act', document.sha256);
    expect(await storedDocument(document.sha256)).toEqual(document);
    expect((await documentBySha(document.sha256))?.text).toBe('Старая редакция.');
    expect((await versionsAt(document.url)).map(({ sha256 }) => sha256)).toEqual([document.sha256]);
    expect((await verifyLog(await exportLog())).problems).toEqual([]);
  });

  test('bytes for which there was no room are not missed in an export, words changed in it are', async () => {
    const document = { ...(await version('Мы храним данные три года.')) };
    delete document.bytes;
    await storeDocument(document);
    await agreed('act', document.sha256);
    const log = await exportLog();
    expect((await verifyLog(log)).problems).toEqual([]);
    const changed: unknown = JSON.parse(JSON.stringify(log).replaceAll('три года', 'две недели'));
    expect((await verifyLog(changed)).problems).not.toEqual([]);
  });
});

describe('versions of one document', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('one kept while the clock was ahead is older than those kept after it was set back', async () => {
    const kept = async (text: string, time: string): Promise<void> => {
      vi.setSystemTime(time);
      await keepDocument(await version(text));
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    await kept('Первая.', '2026-03-01T10:00:00Z');
    await kept('Из будущего.', '2031-01-01T10:00:00Z');
    await kept('Последняя.', '2026-03-03T10:00:00Z');
    const names = ['Первая.', 'Из будущего.', 'Последняя.'];
    const hashes = await Promise.all(names.map(async (text) => (await version(text)).sha256));
    const versions = await versionsAt((await version('')).url);
    expect(versions.map(({ sha256 }) => names[hashes.indexOf(sha256)])).toEqual(names.toReversed());
    expect(versions[0]?.kept).toBe('2026-03-03T10:00:00.000Z');
  });

  test('newest first, with the consents that rest on each, whatever address led to them', async () => {
    const first = await version('Первая редакция.', { url: 'http://www.shop.example/policy/' });
    const second = await version('Вторая редакция.', { url: 'https://shop.example/policy-2' });
    await storeDocument(first);
    await agreed('one', first.sha256);
    await agreed('two', first.sha256);
    await keepDocument(second, { asked: 'https://shop.example/policy', follows: first.sha256 });
    const versions = await versionsOf(first.sha256);
    expect(versions.map(({ sha256, consents }) => [sha256, [...consents].sort()])).toEqual([
      [second.sha256, []],
      [first.sha256, ['one', 'two']],
    ]);
    expect(await versionsOf(second.sha256)).toEqual(versions);
  });

  test('a version fetched for an act that came to nothing is none', async () => {
    const document = await version('Никто не согласился.');
    await storeDocument(document);
    expect(await versionsAt(document.url)).toEqual([]);
  });

  test('a version is said to be kept once', async () => {
    const document = await version('Редакция.');
    await keepDocument(document);
    await keepDocument(document);
    await keepDocument(document, { follows: 'ab'.repeat(32) });
    const { events } = await exportLog();
    expect(events).toHaveLength(1);
  });
});

describe('what changed since', () => {
  const change = (from: string, to: string) => ({
    from,
    to,
    at: '2026-11-20T10:00:00Z',
    matters: 1,
    minor: 0,
  });

  test('what was seen stays seen until a newer version comes', async () => {
    await noteChange(change('a', 'b'));
    await markSeen({ from: 'a', to: 'b' });
    await noteChange(change('a', 'b'));
    expect((await changeSince('a'))?.seen).toBeDefined();
    await noteChange(change('a', 'c'));
    expect((await changeSince('a'))?.seen).toBeUndefined();
    await markSeen({ from: 'a', to: 'b' });
    expect((await changeSince('a'))?.seen).toBeUndefined();
  });

  test('who agreed anew has agreed to what had changed before', async () => {
    await noteChange(change('a', 'b'));
    const on = (id: string, sha256: string) => consent(id, { documents: [{ ...LINK, sha256 }] });
    expect(await changesOf([on('old', 'a')])).toMatchObject([{ consentId: 'old', to: 'b' }]);
    expect(await changesOf([on('new', 'b'), on('old', 'a')])).toEqual([]);
    expect(await changesOf([{ ...on('old', 'a'), decision: 'refused' }])).toEqual([]);
  });

  test('with the consent go the later versions that were kept for it, unless something else holds them', async () => {
    const first = await version('Первая редакция.');
    const later = await version('Вторая редакция.');
    const clicked = await version('Третья редакция, по нажатию.');
    await storeDocument(first);
    await agreed('act', first.sha256);
    await keepDocument(later, { follows: first.sha256 });
    await keepDocument(clicked, { follows: first.sha256 });
    await keepDocument(clicked);
    await noteChange(change(first.sha256, clicked.sha256));
    await forgetConsent('act');
    await tidy();
    expect(await documentBySha(first.sha256)).toBeUndefined();
    expect(await documentBySha(later.sha256)).toBeUndefined();
    expect(await documentBySha(clicked.sha256)).toBeDefined();
    expect(await changeSince(first.sha256)).toBeUndefined();
    const log = await exportLog();
    expect(JSON.stringify(log)).not.toContain(later.sha256);
    expect((await verifyLog(log)).problems).toEqual([]);
  });

  test('later versions stay while another consent rests on the same one', async () => {
    const first = await version('Первая редакция.');
    const later = await version('Вторая редакция.');
    await storeDocument(first);
    await agreed('one', first.sha256);
    await agreed('two', first.sha256);
    await keepDocument(later, { follows: first.sha256 });
    await forgetConsent('one');
    await tidy();
    expect(await documentBySha(later.sha256)).toBeDefined();
  });
});
