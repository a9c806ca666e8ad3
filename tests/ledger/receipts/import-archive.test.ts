import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encryptBackup } from '#lib/ledger/backup/encrypt-backup.ts';
import { importLog } from '#lib/ledger/import-log.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { listConsents } from '#lib/ledger/read.ts';
import { everyIso, everyKantara } from '#lib/ledger/receipts/every-receipt.ts';
import { kantaraReceipt } from '#lib/ledger/receipts/kantara-receipt.ts';
import { verifyLog } from '#lib/ledger/verify.ts';
import { random } from '../damage.ts';
import { freshLedger } from '../fresh-ledger.ts';
import { fileOf, fillLog, newProfile } from '../import-files.ts';
import { recorded } from '../recorded.ts';
import { consent } from '../samples.ts';
import { basis } from './samples.ts';

freshLedger();

const DAY = '2026-11-28';
const WATCH = { onprogress: () => undefined, signal: new AbortController().signal };
const HEAD = 46;
type Bytes = Uint8Array<ArrayBuffer>;

const take = (bytes: Uint8Array, only: 'check' | 'write' = 'write') =>
  importLog(new Blob([bytes as Bytes]), only);
const refusal = async (bytes: Uint8Array) => {
  const taken = await take(bytes);
  expect(await listConsents()).toEqual([]);
  return taken.ok ? 'taken in' : [taken.error.reason, taken.error.place];
};

/** A receipt of a consent of its own. */
async function receipt(n = 1): Promise<Bytes> {
  const made = await kantaraReceipt({
    ...basis(),
    place: { chain: 'c', seq: n, hash: `${n}`.padStart(64, '0') },
  });
  return strToU8(JSON.stringify(made)) as Bytes;
}

/** An archive, and the same with something overwritten in the table's entry of its first file. */
const zip = (files: Zippable): Bytes => zipSync(files) as Bytes;
function claiming(archive: Bytes, at: number, value: number, bytes: 2 | 4 = 4): Bytes {
  const view = new DataView(archive.buffer);
  const table = view.getUint32(archive.length - 6, true);
  if (bytes === 4) view.setUint32(table + at, value, true);
  else view.setUint16(table + at, value, true);
  return archive;
}

describe('archives that were saved here', () => {
  it.each(['kantara', 'kantara, nested', 'iso'] as const)('come back whole, once (%s)', async (form) => {
    for (const n of [1, 2, 3]) await recorded(consent(`c${n}`));
    const file =
      form === 'iso'
        ? await everyIso(DAY, `${DAY}T00:00:00.000Z`, WATCH, 2)
        : await everyKantara(DAY, WATCH, form === 'kantara' ? 50 : 2);
    expect(file?.name).toMatch(/zip$/);
    const archive = file?.content ?? new Blob();
    expect(await importLog(archive, 'write')).toMatchObject({ ok: true, value: { newConsents: 0 } });
    await newProfile();
    const receipts = form === 'iso' ? 2 : 3;
    const sum = { consents: 3, newConsents: 3, newEvidence: 3, archive: { receipts, others: 0 } };
    expect(await importLog(archive, 'check')).toMatchObject({ ok: true, value: sum });
    expect(await listConsents()).toEqual([]);
    expect(await importLog(archive, 'write')).toMatchObject({ ok: true, value: sum });
    expect(await importLog(archive, 'write')).toMatchObject({
      ok: true,
      value: { consents: 3, newConsents: 0, newEvents: 0 },
    });
    expect(await listConsents()).toHaveLength(3);
    expect((await verifyLog(JSON.parse(JSON.stringify(await exportLog())))).problems).toEqual([]);
  });

  it('of an empty log have no receipt', async () => {
    const file = await everyKantara(DAY, WATCH);
    expect(await refusal(new Uint8Array(await (file?.content ?? new Blob()).arrayBuffer()))).toEqual([
      'not-a-log',
      '',
    ]);
  });
});

describe('an archive that somebody packed', () => {
  it('may hold other files and copies, under any names', async () => {
    const archive = zip({
      'Папка/': new Uint8Array(),
      'Папка/a': [await receipt(1), { level: 0 }],
      'копия.txt': await receipt(1),
      'b.json': new Uint8Array([0xef, 0xbb, 0xbf, ...(await receipt(2))]),
      '__MACOSX/._a': new Uint8Array([0, 5, 22, 7, 0, 2]),
      'README.md': strToU8('# receipts'),
      'letter.rtf': strToU8('{\\rtf1}'),
      'package.json': strToU8('{"name":"x"}'),
    });
    expect(await take(archive)).toMatchObject({
      ok: true,
      value: { consents: 2, newConsents: 2, archive: { receipts: 3, others: 3 } },
    });
    expect(await listConsents()).toHaveLength(2);
  });

  it('of many receipts goes on record as a whole and is found', async () => {
    const files = await Promise.all(Array.from({ length: 150 }, (_, n) => receipt(n + 1)));
    const archive = zip(Object.fromEntries(files.map((file, n) => [`${n}.json`, file])));
    expect(await take(archive)).toMatchObject({ ok: true, value: { newConsents: 150 } });
    expect(await listConsents()).toHaveLength(150);
  });

  it('that is stopped adds nothing', async () => {
    const archive = new Blob([zip({ 'a.json': await receipt() })]);
    await expect(importLog(archive, 'write', AbortSignal.abort('enough'))).rejects.toBe('enough');
    expect(await listConsents()).toEqual([]);
  });

  it.each([
    ['no receipt', () => zip({ 'a.txt': strToU8('a'), 'b.json': strToU8('{}') }), ['not-a-log', '']],
    [
      'one that is cut off',
      async () => zip({ a: await receipt(), 'b/c.json': (await receipt(2)).slice(0, 99) }),
      ['not-json', 'b/c.json'],
    ],
    [
      'one that was changed',
      async () =>
        zip({ 'a.json': strToU8(new TextDecoder().decode(await receipt()).replace('EXPLICIT', 'IMPLICIT')) }),
      ['changed', 'a.json'],
    ],
    [
      'one of another version',
      () => zip({ 'in.zip': zip({ 'a.json': strToU8('{"version":"KI-CR-v0.9"}') }) }),
      ['other-receipt', 'in.zip/a.json: version'],
    ],
    [
      'an archive in an archive in it',
      async () => zip({ 'a.json': await receipt(), 'b.zip': zip({ 'c.zip': zip({}) }) }),
      ['too-deep', 'b.zip/c.zip'],
    ],
    [
      'a receipt larger than any',
      () => zip({ 'a.json': strToU8(`{"a":"${' '.repeat(9_000_000)}"}`) }),
      ['too-large', 'a.json'],
    ],
    [
      'an archive with a password',
      async () => claiming(zip({ 'a.json': await receipt() }), 8, 1, 2),
      ['archive-locked', 'a.json'],
    ],
    [
      'a method that is not read',
      async () => claiming(zip({ 'a.json': await receipt() }), 10, 12, 2),
      ['archive-damaged', 'a.json'],
    ],
    [
      'more than it claims',
      async () => claiming(zip({ 'a.json': await receipt() }), 24, 2_000),
      ['archive-damaged', 'a.json'],
    ],
    [
      'less than it claims',
      async () => claiming(zip({ 'a.json': await receipt() }), 24, 200_000),
      ['archive-damaged', 'a.json'],
    ],
    [
      'a wrong checksum',
      async () => claiming(zip({ 'a.json': await receipt() }), 16, 7),
      ['archive-damaged', 'a.json'],
    ],
    [
      'a place beyond its end',
      async () => claiming(zip({ 'a.json': await receipt() }), 42, 99_999),
      ['archive-damaged', ''],
    ],
    [
      'names in two lines',
      async () => claiming(zip({ 'a\nb': await receipt() }), 8, 1, 2),
      ['archive-locked', 'a b'],
    ],
  ] as const)('with %s is refused with its place', async (_, make, expected) => {
    expect(await refusal(await make())).toEqual(expected);
  });
});

describe('an archive with what else is saved here', () => {
  const log = async () => strToU8(await fileOf());
  const backup = async (): Promise<Uint8Array> => {
    const sealed = await encryptBackup(new Blob(['{}']), 'phrase', `${DAY}T00:00:00.000Z`);
    return new Uint8Array(await sealed.arrayBuffer());
  };

  it('is taken in as the log itself is, however large, beside files that are none of ours', async () => {
    await fillLog();
    const bytes = strToU8(`${await fileOf()}${' '.repeat(9_000_000)}`);
    const archive = zip({ 'a/log.json': bytes, 'b.txt': strToU8('a'), 'c.json': strToU8('{}') });
    await newProfile();
    const told = { consents: 2, newConsents: 2, newLetters: 1, newDocuments: 2 };
    const looked = await take(archive, 'check');
    expect(looked).toMatchObject({ ok: true, value: told });
    expect(looked.ok && looked.value.archive).toBeUndefined();
    expect(await take(archive)).toMatchObject({ ok: true, value: told });
    expect(await listConsents()).toHaveLength(2);
    expect(await take(archive)).toMatchObject({ ok: true, value: { newEvents: 0 } });
  });

  it.each([
    ['a log and a receipt', async () => ({ a: await log(), b: await receipt() }), ['log-inside', 'a']],
    ['a receipt and a log', async () => ({ a: await receipt(), b: await log() }), ['log-inside', 'b']],
    ['two logs', async () => ({ a: await log(), b: await log() }), ['log-inside', 'b']],
    ['a backup', async () => ({ 'a.clbackup': await backup() }), ['backup-inside', 'a.clbackup']],
    ['a log cut off', async () => ({ a: (await log()).slice(0, 99) }), ['not-json', 'a']],
    [
      'a log with a fault',
      async () => ({ 'a.json': strToU8((await fileOf()).replace('"events": []', '"events": [1]')) }),
      ['shape', 'a.json: events.0'],
    ],
  ] as const)('%s: it is refused with its place', async (_, files, expected) => {
    expect(await refusal(zip(await files()))).toEqual(expected);
  });
});

describe('an archive made to do harm', () => {
  const swollen = (start = ''): Bytes => {
    const bytes = new Uint8Array(50_000_000);
    bytes.set(strToU8(start));
    return zip({ 'a.json': [bytes, { level: 9 }] });
  };

  it.each([
    ['claims more than there is room for', () => claiming(swollen(), 24, 2_000_000_000), 'too-large'],
    ['claims little and swells', () => claiming(swollen('{"a":"'), 24, 3_000), 'archive-damaged'],
    [
      'holds many that swell',
      () => {
        const inner = swollen();
        return zip(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.zip`, inner])));
      },
      'too-large',
    ],
  ] as const)('%s: it is refused', async (_, make, reason) => {
    expect((await refusal(make()))[0]).toBe(reason);
  });

  it('of which any byte is wrong is refused or gives what it gave', async () => {
    const good = zip({ 'a.json': await receipt(), 'b.zip': zip({ 'c.json': await receipt(2) }) });
    const pick = random(20261129);
    for (let n = 0; n < 400; n += 1) {
      const bad = good.slice(0, n % 4 === 0 ? pick(good.length) : good.length);
      if (n % 4 > 0) bad[pick(bad.length)] = pick(256);
      const taken = await take(bad, 'check');
      if (taken.ok) expect(taken.value.consents).toBeGreaterThan(0);
      else expect(taken.error.reason).not.toBe('');
    }
  });
});

it('names no file at such length that it hides the reason', async () => {
  const long = 'x'.repeat(HEAD * 1_000);
  const taken = await take(zip({ [long]: strToU8('{"version":"KI-CR-v0.9"}') }));
  expect(taken.ok ? 0 : taken.error.place.length).toBeLessThan(300);
});
