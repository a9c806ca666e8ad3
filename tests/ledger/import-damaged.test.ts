import { expect, test } from 'vitest';
import { importLog } from '#lib/ledger/import-log.ts';
import { isoReceipt } from '#lib/ledger/receipts/iso-receipt.ts';
import { kantaraReceipt } from '#lib/ledger/receipts/kantara-receipt.ts';
import { IMPORT_REFUSALS } from '#lib/model/import.ts';
import { DAMAGES, random } from './damage.ts';
import { freshLedger } from './fresh-ledger.ts';
import { basis } from './receipts/samples.ts';
import { blob, fileOf, fillLog, newProfile, timeless } from './import-files.ts';

freshLedger();

const SEED = 20261128;
const FILES = 1000;

test(`${FILES} damaged files are each refused with a reason, and nothing changes`, async () => {
  await fillLog('a');
  const good = await fileOf();
  await newProfile();
  await fillLog('b');
  const before = timeless(await fileOf());
  const pick = random(SEED);
  const kinds = Object.entries(DAMAGES);
  const reasons = new Map<string, number>();
  for (let n = 0; n < FILES; n += 1) {
    const [kind, damage] = kinds[n % kinds.length] ?? kinds[0] ?? [];
    const file = damage?.(good, pick) ?? '';
    const outcome = await importLog(blob(file), 'write');
    if (outcome.ok) throw new Error(`taken in: number ${n}, ${kind}\n${String(file)}`);
    expect(IMPORT_REFUSALS).toContain(outcome.error.reason);
    reasons.set(outcome.error.reason, (reasons.get(outcome.error.reason) ?? 0) + 1);
    if (n % 50 === 0) expect(timeless(await fileOf())).toBe(before);
  }
  expect(timeless(await fileOf())).toBe(before);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  for (const reason of ['not-json', 'too-deep', 'doubled', 'not-a-log', 'newer', 'shape', 'changed']) {
    expect(reasons.get(reason), reason).toBeGreaterThan(0);
  }
  console.log(Object.fromEntries(reasons));
}, 120_000);

const RECEIPTS = {
  'a Kantara receipt': () => kantaraReceipt(basis()),
  'a record by ISO 27560': () => isoReceipt([basis()], '2026-11-28T00:00:00.000Z'),
};
/** These look for lists and ids of a log. */
const OF_LOGS = ['an item twice', 'an id twice'];

/** A receipt whose seal itself was hit passes for one of another maker, and may be taken in. */
const isSealed = (file: string | Uint8Array<ArrayBuffer>): boolean => {
  const text = typeof file === 'string' ? file : new TextDecoder().decode(file);
  return text.includes('"consentLedger"') && text.includes('"check"');
};

test.each(Object.entries(RECEIPTS))(
  '%s, damaged, is refused with a reason, and nothing changes',
  async (_, make) => {
    await fillLog('b');
    const before = timeless(await fileOf());
    const good = JSON.stringify(await make(), null, 1);
    const pick = random(SEED);
    const kinds = Object.entries(DAMAGES).filter(([kind]) => !OF_LOGS.includes(kind));
    const reasons = new Set<string>();
    for (let n = 0; n < FILES / 4; n += 1) {
      const [kind, damage] = kinds[n % kinds.length] ?? kinds[0] ?? [];
      const file = damage?.(good, pick) ?? '';
      const outcome = await importLog(blob(file), isSealed(file) ? 'write' : 'check');
      if (outcome.ok && isSealed(file)) throw new Error(`taken in: number ${n}, ${kind}\n${String(file)}`);
      if (!outcome.ok) reasons.add(outcome.error.reason);
    }
    expect(timeless(await fileOf())).toBe(before);
    expect([...reasons]).toEqual(
      expect.arrayContaining(['not-json', 'too-deep', 'shape', 'changed', 'not-a-log']),
    );
  },
  120_000,
);
