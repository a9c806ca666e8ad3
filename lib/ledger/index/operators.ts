import { tokenize } from '#lib/text/tokens.ts';
import type { IndexBatch } from './batch.ts';
import { wholeKey } from './operators-apart.ts';
import type { IndexedRecord } from './stored.ts';

/** What tells operators apart: the first registration number where one is known, else the name without its marks. */
export function operatorKeyOf(name: string, ids: readonly string[]): string {
  const [id] = ids.map((one) => one.replace(/\D/gu, '')).filter((digits) => digits.length >= 8);
  if (id !== undefined) return `id:${id}`;
  const words = tokenize(name.slice(0, 500)).map(({ folded }) => folded);
  return words.length === 0 ? '' : `name:${words.join(' ')}`;
}

/**
 * Counts a record with its operator and no longer with the one it had; gives the operator's number, 0 for none.
 */
export async function operatorNumber(
  batch: IndexBatch,
  { operatorKey, operator }: IndexedRecord,
  before: IndexedRecord | undefined,
): Promise<number> {
  if (before && before.operatorKey !== operatorKey) await count(batch, before.operatorKey, -1);
  if (operatorKey === '') return 0;
  const known = (await batch.operators.get(operatorKey)) ?? {
    key: operatorKey,
    n: batch.nextNumber('operator'),
    ...namedBy(operatorKey, operator),
    records: 0,
  };
  const added = before?.operatorKey === operatorKey ? 0 : 1;
  batch.operators.set(operatorKey, { ...known, records: known.records + added });
  return known.n;
}

/** How an operator is shown, by one of its records; one that was set apart at a site is told by that from its namesake. */
export function namedBy(operatorKey: string, operator: string): { name: string; ids: string[] } {
  const { key, site } = wholeKey(operatorKey);
  return {
    name: site === '' ? operator : `${operator} (${site})`,
    ids: key.startsWith('id:') ? [key.slice(3)] : [],
  };
}

async function count(batch: IndexBatch, key: string, change: -1): Promise<void> {
  const known = key === '' ? undefined : await batch.operators.get(key);
  if (!known) return;
  const records = known.records + change;
  batch.operators.set(key, records > 0 ? { ...known, records } : undefined);
}
