import { listing, type ListedRow, type Listing } from '#lib/ledger/find/listing.ts';
import type { Query } from '#lib/ledger/find/query.ts';
import { today } from './today.ts';

/** More records than a person looks through are not offered at once. */
const MOST = 200;

/** A consent that stands so can be written about. */
const STANDINGS = ['active', 'waiting', 'answered'] as const;

/**
 * Consents in force or written about already, the newest first, and whether there are more.
 * @param asked of which records; nothing for all
 * @throws LedgerError, IndexBehind
 */
export async function toWriteAbout(asked: Partial<Query>): Promise<{ rows: ListedRow[]; more: boolean }> {
  const found = await listings({ words: '', today: today(), ...asked, order: 'time' });
  const rows = (await Promise.all(found.map((one) => one.rows(0, MOST)))).flat();
  return {
    rows: newestFirst(rows.filter(isWritable)).slice(0, MOST),
    more: found.reduce((sum, { total }) => sum + total, 0) > MOST,
  };
}

/** One for each standing, or for the standing that is asked for. */
const listings = (query: Query): Promise<Listing[]> =>
  Promise.all(
    query.standing ? [listing(query)] : STANDINGS.map((standing) => listing({ ...query, standing })),
  );

/** One that is taken back and waits for its answer still can be. */
const isWritable = ({ decision, standing, waits }: ListedRow): boolean =>
  decision === 'given' && (waits || STANDINGS.some((one) => one === standing));

/** In the order of time, the newest first. */
export const newestFirst = (rows: readonly ListedRow[]): ListedRow[] =>
  rows.toSorted((a, b) => Date.parse(b.time) - Date.parse(a.time));
