import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importLog } from '#lib/ledger/import-log.ts';
import { storeDocument } from '#lib/ledger/keep-document.ts';
import { listConsents } from '#lib/ledger/read.ts';
import type { Watch } from '#lib/ledger/receipts/every-basis.ts';
import { everyIso, everyKantara } from '#lib/ledger/receipts/every-receipt.ts';
import { isUnchanged } from '#lib/ledger/receipts/origin.ts';
import { wipeLedger } from '#lib/ledger/wipe.ts';
import { freshLedger } from '../fresh-ledger.ts';
import { recorded } from '../recorded.ts';
import { consent, LINK, version } from '../samples.ts';

freshLedger();

const DAY = '2026-11-28';
const MADE = '2026-11-28T00:00:00.000Z';
type Receipt = Readonly<Record<string, unknown>>;

function watching(stopAfter = Infinity): Watch & { readonly seen: [number, number][] } {
  const stop = new AbortController();
  const seen: [number, number][] = [];
  const onprogress = (done: number, of: number): void => {
    seen.push([done, of]);
    if (seen.length >= stopAfter) stop.abort();
  };
  return { onprogress, signal: stop.signal, seen };
}

const text = (file: Uint8Array): Receipt => JSON.parse(strFromU8(file)) as Receipt;
const unpacked = async (content: Blob): Promise<Record<string, Uint8Array>> =>
  unzipSync(new Uint8Array(await content.arrayBuffer()));
const recordsIn = (receipt: Receipt): Receipt[] => receipt['dpv:hasRecordOfActivity'] as Receipt[];
const wordsIn = (receipt: Receipt): unknown[] =>
  recordsIn(receipt).map((record) => (record['consentLedger'] as Receipt)['words']);

/** So many consents that they are read in several turns, a refusal and some that rest on a version among them. */
async function filled(count: number): Promise<void> {
  const kept = await version('Политика.');
  await storeDocument(kept);
  for (let n = 0; n < count; n++) {
    const { control } = consent('x');
    await recorded(
      consent(`c${n}`, {
        control: { ...control, label: `Согласие №${n}` },
        decision: n === 7 ? 'refused' : 'given',
        documents: n % 3 === 0 ? [{ ...LINK, sha256: kept.sha256 }] : [LINK],
      }),
    );
  }
}

test('a short log is one receipt, the last record first', async () => {
  await filled(3);
  const watch = watching();
  const file = await everyIso(DAY, MADE, watch);
  expect(file?.name).toBe('iso-27560-2026-11-28.jsonld');
  const receipt = JSON.parse((await file?.content.text()) ?? '') as Receipt;
  expect(wordsIn(receipt)).toEqual(['Согласие №2', 'Согласие №1', 'Согласие №0']);
  expect(await isUnchanged(receipt)).toBe(true);
  expect(watch.seen).toEqual([[3, 3]]);
});

test('a long one is an archive of receipts, each of which is taken in again', async () => {
  await filled(230);
  const file = await everyIso(DAY, MADE, watching(), 100);
  expect(file?.name).toBe('iso-27560-2026-11-28.zip');
  const files = await unpacked(file?.content ?? new Blob());
  expect(Object.keys(files)).toEqual(['001', '002', '003'].map((n) => `iso-27560-${DAY}-${n}.jsonld`));
  const receipts = Object.values(files).map(text);
  expect(receipts.map((receipt) => recordsIn(receipt).length)).toEqual([100, 100, 30]);
  expect(new Set(receipts.flatMap(wordsIn)).size).toBe(230);
  await wipeLedger();
  for (const one of Object.values(files))
    expect((await importLog(new Blob([one as Uint8Array<ArrayBuffer>]), 'write')).ok).toBe(true);
  expect(await listConsents()).toHaveLength(230);
});

test('Kantara receipts come one file each, in archives within the archive where they are many', async () => {
  await filled(120);
  const flat = await everyKantara(DAY, watching());
  expect(flat?.name).toBe('kantara-receipts-2026-11-28.zip');
  const files = await unpacked(flat?.content ?? new Blob());
  // What was refused has no such receipt.
  expect(Object.keys(files)).toHaveLength(119);
  for (const one of Object.values(files)) expect(await isUnchanged(text(one))).toBe(true);
  const nested = await everyKantara(DAY, watching(), 50);
  const inner = await unpacked(nested?.content ?? new Blob());
  expect(Object.keys(inner)).toEqual(['001', '002', '003'].map((n) => `kantara-receipts-${DAY}-${n}.zip`));
  const all = Object.values(inner).map((one) => unzipSync(one));
  expect(all.map((one) => Object.keys(one).length)).toEqual([50, 50, 19]);
  expect(Object.assign({}, ...all)).toEqual(files);
});

test('what is stopped gives no file', async () => {
  await filled(230);
  const watch = watching(1);
  expect(await everyIso(DAY, MADE, watch)).toBeUndefined();
  expect(watch.seen).toEqual([[100, 230]]);
  expect(await everyKantara(DAY, watching(2))).toBeUndefined();
});

test('an empty log gives an empty receipt and an empty archive', async () => {
  const iso = await everyIso(DAY, MADE, watching());
  expect(recordsIn(JSON.parse((await iso?.content.text()) ?? '') as Receipt)).toEqual([]);
  const kantara = await everyKantara(DAY, watching());
  expect(await unpacked(kantara?.content ?? new Blob())).toEqual({});
});
