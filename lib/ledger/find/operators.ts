import type { OperatorName, OperatorOf, OperatorView, SiteOf } from '#lib/model/operator.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { wholeKey } from '../index/operators-apart.ts';
import type { IndexedOperator } from '../index/stored.ts';
import { joinsIn } from '../joins.ts';
import { withLedger } from '../open.ts';
import { occurrences } from './occurrences.ts';
import { beginReading, type Reading } from './reading.ts';

const readJoins = async (from: Reading) =>
  joinsIn(await from.objectStore('events').index('kind').getAll('operators-joined'));

/** An operator with those that are one with it, and its sites; undefined where nothing of it is on record. @throws LedgerError */
export async function operatorView(key: string): Promise<OperatorView | undefined> {
  return withLedger(async (ledger) => {
    const from = beginReading(ledger);
    const operators = from.objectStore('operators');
    const joins = await readJoins(from);
    const rows = await Promise.all(joins.allOf(key).map((one) => operators.get(one)));
    const known = rows.filter((row) => row !== undefined);
    // The one that the others go by may have been forgotten.
    const main = known.find((row) => row.key === joins.rootOf(key)) ?? known[0];
    if (!main) return undefined;
    const joined = known.filter((row) => row !== main).map(nameOf);
    const { site: apartAt } = wholeKey(main.key);
    const apart = apartAt === '' ? {} : { apartAt };
    return {
      ...nameOf(main),
      ...apart,
      joined,
      sites: await sitesOf(from, new Set(known.map(({ n }) => n))),
    };
  });
}

async function sitesOf(from: Reading, wanted: ReadonlySet<number>): Promise<SiteOf[]> {
  const blocks = await from.objectStore('blocks').getAll();
  const found = occurrences(blocks, { of: 'site', where: 'operator', wanted });
  const rows = await from.objectStore('sites').getAll();
  return rows
    .flatMap(({ n, site }) => {
      const occurring = site === '' ? undefined : found.get(n);
      return occurring ? [{ site, ...occurring }] : [];
    })
    .sort((a, b) => b.last - a.last);
}

/** The operators that a site had over time, newest first; those that are one, as one. @throws LedgerError */
export async function operatorsOfSite(site: string): Promise<OperatorOf[]> {
  return withLedger(async (ledger) => {
    const from = beginReading(ledger);
    const row = await from.objectStore('sites').get(site);
    if (!row) return [];
    const blocks = await from.objectStore('blocks').getAll();
    const found = occurrences(blocks, { of: 'operator', where: 'site', wanted: new Set([row.n]) });
    const rows = await from.objectStore('operators').getAll();
    const joins = await readJoins(from);
    const byKey = new Map(rows.map((operator) => [operator.key, operator]));
    const all = rows.flatMap(({ n, key, name }) => {
      const occurring = found.get(n);
      const root = joins.rootOf(key);
      return occurring ? [{ key: root, name: byKey.get(root)?.name ?? name, ...occurring }] : [];
    });
    return merged(all).sort((a, b) => b.last - a.last);
  });
}

function merged(all: readonly OperatorOf[]): OperatorOf[] {
  const byKey = new Map<string, OperatorOf>();
  for (const one of all) {
    const { records, first, last } = byKey.get(one.key) ?? { records: 0, first: Infinity, last: -Infinity };
    const spans = { first: Math.min(first, one.first), last: Math.max(last, one.last) };
    byKey.set(one.key, { ...one, records: records + one.records, ...spans });
  }
  return [...byKey.values()];
}

/** Hosts on record under the same registrable domain, this one left out. @throws LedgerError */
export async function sitesBeside(site: string): Promise<string[]> {
  return withLedger(async (ledger) => {
    const { store } = ledger.transaction('sites');
    const row = await store.get(site);
    if (!row || row.domain === '') return [];
    const rows = await store.getAll();
    return rows.flatMap((one) => (one.domain === row.domain && one.site !== site ? [one.site] : []));
  });
}

/** Operators whose name or number has every word typed, most records first; not those that are `key` already. @throws LedgerError */
export async function operatorsLike(typed: string, key: string, most: number): Promise<OperatorName[]> {
  const words = foldedWords(typed);
  if (words.length === 0) return [];
  return withLedger(async (ledger) => {
    const from = beginReading(ledger);
    const rows = await from.objectStore('operators').getAll();
    const joins = await readJoins(from);
    const own = joins.rootOf(key);
    return rows
      .filter((row) => joins.rootOf(row.key) !== own && hasAll(row, words))
      .sort((a, b) => b.records - a.records)
      .slice(0, most)
      .map(nameOf);
  });
}

/** The operator of a record, by the key that its page goes by; undefined where none is known. @throws LedgerError */
export async function operatorOfRecord(id: string): Promise<Pick<OperatorName, 'key' | 'name'> | undefined> {
  const record = await withLedger((ledger) => ledger.getFromIndex('records', 'id', id));
  return record?.operatorKey ? { key: record.operatorKey, name: record.operator } : undefined;
}

const nameOf = ({ key, name, ids, records }: IndexedOperator): OperatorName => ({ key, name, ids, records });

const foldedWords = (text: string): string[] => tokenize(text.slice(0, 500)).map(({ folded }) => folded);

function hasAll({ name, ids }: IndexedOperator, words: readonly string[]): boolean {
  const own = [...foldedWords(name), ...ids];
  return words.every((word) => own.some((one) => one.startsWith(word)));
}
