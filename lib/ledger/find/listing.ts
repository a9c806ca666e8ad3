import type { LogRow } from '#lib/model/log-row.ts';
import { INDEX_VERSION } from '../index/index-version.ts';
import type { IndexedRecord } from '../index/stored.ts';
import { withLedger, type Ledger } from '../open.ts';
import { inOrder } from './in-order.ts';
import { matching } from './matching.ts';
import { passing } from './passing.ts';
import type { Query } from './query.ts';
import { beginReading } from './reading.ts';
import { asksForNothing, wantedWords, type Wanted } from './words.ts';

/** A record as it is listed, with the versions it rests on and what its operator goes by. */
export type ListedRow = LogRow & Pick<IndexedRecord, 'texts' | 'operatorKey'>;

/** The answer to a query: how many there are, and the records themselves as they are looked at. */
export interface Listing {
  readonly total: number;
  /** Words by which the records were found, put right where they were mistyped. */
  readonly wanted: readonly Wanted[];
  /** Records `from` … `from + count`; those erased meanwhile are left out. @throws LedgerError */
  rows(from: number, count: number): Promise<ListedRow[]>;
}

/** How far the index is from the events; a page that finds it so asks the background to bring it up. */
export class IndexBehind extends Error {}

/**
 * Answers a query from the index. What is asked for by time alone is read as it stands, page by page; anything else
 * reads the columns of all records (some 30 bytes each) and the postings of the words, never the records.
 * @throws LedgerError, IndexBehind
 */
export async function listing(query: Query): Promise<Listing> {
  return withLedger((ledger) => answer(ledger, query));
}

async function answer(ledger: Ledger, query: Query): Promise<Listing> {
  const wanted = wantedWords(query.words);
  const reading = beginReading(ledger);
  const state = await reading.objectStore('index').get('state');
  if (!state) return { total: 0, wanted, rows: () => Promise.resolve([]) };
  if (state.version !== INDEX_VERSION) throw new IndexBehind();
  if (asksForNothing(query.words)) return { total: 0, wanted, rows: () => Promise.resolve([]) };
  if (wanted.length === 0 && isPlain(query)) return { total: state.records, wanted, rows: byTime };
  const blocks = await reading.objectStore('blocks').getAll();
  const passes = await passing(reading, query);
  const matched = wanted.length > 0 ? await matching(reading, wanted, state, blocks) : undefined;
  const numbers = inOrder(blocks, passes, matched?.records, query.order);
  return {
    total: numbers.length,
    wanted: matched?.wanted ?? [],
    rows: (from, count) => rowsOf(numbers.subarray(from, from + count)),
  };
}

function isPlain({
  order,
  standing,
  preticked,
  lettered,
  byHand,
  covers,
  site,
  domain,
  operator,
  from,
  until,
}: Query): boolean {
  const filters = [standing, preticked, lettered, byHand, covers, site, domain, operator, from, until];
  return order === 'time' && filters.every((filter) => filter === undefined);
}

/** Straight from the index by time: values are read of those shown alone. */
function byTime(from: number, count: number): Promise<ListedRow[]> {
  return withLedger(async (ledger) => {
    const rows: ListedRow[] = [];
    let cursor = await ledger.transaction('records').store.index('time').openCursor(null, 'prev');
    if (cursor && from > 0) cursor = await cursor.advance(from);
    for (; cursor && rows.length < count; cursor = await cursor.continue()) rows.push(rowOf(cursor.value));
    return rows;
  });
}

function rowsOf(numbers: Uint32Array): Promise<ListedRow[]> {
  return withLedger(async (ledger) => {
    const { store } = ledger.transaction('records');
    const records = await Promise.all(Array.from(numbers, (n) => store.get(n)));
    return records.flatMap((record) => (record ? [rowOf(record)] : []));
  });
}

/** What the list shows: without the words it is found by, which may be many. */
function rowOf({
  id,
  time,
  zone,
  site,
  frameSite,
  decision,
  label,
  wording,
  ...record
}: IndexedRecord): ListedRow {
  const { control, standing, waits, due, letters, operator, operatorKey, byHand, texts } = record;
  const act = { id, time, zone, site, frameSite, decision, label, wording, control };
  return { ...act, standing, waits, due, letters, operator, operatorKey, byHand, texts };
}
