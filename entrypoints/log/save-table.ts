import { csvTable } from '#components/log/csv-table.ts';
import { consentStories } from '#lib/ledger/consent-stories.ts';
import { csvOf } from '#lib/ledger/csv.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { saveFile } from './save-file.ts';
import { today } from './today.ts';

/**
 * Saves one row per consent, newest first, in the language of the interface.
 * @throws LedgerError, and the signal's reason where it ends the work
 */
export async function saveTable(signal: AbortSignal): Promise<void> {
  const { events } = await exportLog('without-evidence');
  signal.throwIfAborted();
  const rows = csvTable(consentStories(events, today()), today());
  saveFile(`consent-ledger-${today()}.csv`, csvOf(rows), 'text/csv;charset=utf-8');
}
