import { listing, type ListedRow } from '#lib/ledger/find/listing.ts';
import { today } from './today.ts';

/** More records than a person looks through are not offered at once. */
const MOST = 200;

/**
 * Consents in force or written about already, the newest first, and whether there are more.
 * @param site host in Unicode, or nothing for all
 * @throws LedgerError, IndexBehind
 */
export async function toWriteAbout(site: string): Promise<{ rows: ListedRow[]; more: boolean }> {
  const of = site === '' ? {} : { site };
  const found = await Promise.all(
    (['active', 'waiting', 'answered'] as const).map((standing) =>
      listing({ words: '', order: 'time', today: today(), standing, ...of }),
    ),
  );
  const rows = (await Promise.all(found.map((one) => one.rows(0, MOST)))).flat();
  return {
    rows: rows
      .filter(({ decision }) => decision === 'given')
      .sort((a, b) => Date.parse(b.time) - Date.parse(a.time))
      .slice(0, MOST),
    more: found.reduce((sum, { total }) => sum + total, 0) > MOST,
  };
}
