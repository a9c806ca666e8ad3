import { expect, test } from 'vitest';
import { importLog } from '#lib/ledger/import-log.ts';
import { IMPORT_REFUSALS } from '#lib/model/import.ts';
import { DAMAGES, random } from './damage.ts';
import { freshLedger } from './fresh-ledger.ts';
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
