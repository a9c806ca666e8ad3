import { tokenize } from '#lib/text/tokens.ts';
import type { IndexBatch } from './batch.ts';
import type { IndexedOperator, IndexedRecord } from './stored.ts';

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
    name: operator,
    ids: operatorKey.startsWith('id:') ? [operatorKey.slice(3)] : [],
    records: 0,
  };
  const added = before?.operatorKey === operatorKey ? 0 : 1;
  batch.operators.set(operatorKey, { ...known, records: known.records + added });
  return known.n;
}

async function count(batch: IndexBatch, key: string, change: -1): Promise<void> {
  const known = key === '' ? undefined : await batch.operators.get(key);
  if (!known) return;
  const records = known.records + change;
  batch.operators.set(key, records > 0 ? { ...known, records } : undefined);
}

/** The person's word that one operator is another; the same key twice: it is itself again. */
export async function joinOperators(batch: IndexBatch, key: string, into: string): Promise<void> {
  const known = await batch.operators.get(key);
  if (!known) return;
  const { n, name, ids, records } = known;
  batch.operators.set(key, { key, n, name, ids, records, ...(key !== into && { into }) });
}

/** The operator that a key leads to in the end; what leads in a circle stays where it was. */
export function rootOf(key: string, operators: ReadonlyMap<string, IndexedOperator>): string {
  const seen = new Set<string>();
  let at = key;
  for (
    let next = operators.get(at)?.into;
    next !== undefined && !seen.has(next);
    next = operators.get(at)?.into
  ) {
    seen.add(at);
    at = next;
  }
  return at;
}
