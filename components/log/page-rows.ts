import type { Order } from './filters.ts';
import type { FoundRow } from './found-row.ts';
import { PAGE, type LoadRows } from './pages.ts';
import { runKey } from './run-key.ts';

/** A page of the list, whole rows only: a run of repeats stands on the page where it begins. */
export interface PageRows {
  /** The last record before this page. */
  readonly before?: FoundRow;
  /** Its records, without those that a row on a page before tells of. */
  readonly rows: readonly FoundRow[];
  /** Records of later pages that rows of this one tell of. */
  readonly later: readonly FoundRow[];
}

/** Pages that a run goes through at most; where the next stretch begins, it is told of anew. */
const STRETCH = 25;
const begins = (page: number): boolean => page % STRETCH === 0;

/**
 * Reads a page of the list, the one before it, and of those after it as many as its runs of repeats go on through: a run
 * goes on for as long as every next page has a record of it.
 */
export async function pageRows(load: LoadRows, page: number, order: Order): Promise<PageRows> {
  const from = Math.max(0, page - 1) * PAGE;
  const near = await load(from, (page + 2) * PAGE - from);
  const [own, after] = [page * PAGE - from, (page + 1) * PAGE - from];
  const told = new Set(begins(page) ? [] : near.slice(0, own).map((found) => runKey(found, order)));
  const rows = near.slice(own, after).filter((found) => !told.has(runKey(found, order)));
  const before = near[own - 1];
  const later = await runsFrom({ rows, next: near.slice(after), load, page, order });
  return { ...(before && { before }), rows, later };
}

interface Run {
  readonly rows: readonly FoundRow[];
  /** The page after. */
  readonly next: readonly FoundRow[];
  readonly load: LoadRows;
  readonly page: number;
  readonly order: Order;
}

async function runsFrom({ rows, next, load, page, order }: Run): Promise<FoundRow[]> {
  const later: FoundRow[] = [];
  let open = new Set(rows.map((found) => runKey(found, order)));
  let [at, records] = [page + 1, next];
  while (!begins(at) && records.length > 0) {
    const going = records.filter((found) => open.has(runKey(found, order)));
    later.push(...going);
    if (going.length === 0 || records.length < PAGE) break;
    open = new Set(going.map((found) => runKey(found, order)));
    at += 1;
    records = await load(at * PAGE, PAGE);
  }
  return later;
}
