import { allCases } from '#lib/ledger/cases.ts';
import { sitesOfLetter } from '#lib/ledger/sites-concerned.ts';
import { updateToolbarsOf } from './toolbar.ts';

/** Tabs that have been open since before an answer was overdue say so by now. @param today `YYYY-MM-DD` */
export async function markOverdue(today: string): Promise<void> {
  const overdue = (await allCases(today)).filter(({ state }) => state === 'overdue');
  const sites = await Promise.all(overdue.map(({ letter }) => sitesOfLetter(letter)));
  await updateToolbarsOf(new Set(sites.flatMap((some) => [...some])));
}
