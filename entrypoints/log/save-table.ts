import { csvTable } from '#components/log/csv-table.ts';
import { csvOf } from '#lib/ledger/csv.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { saveFile } from './save-file.ts';
import { today } from './today.ts';

/**
 * Saves one row per consent, newest first, in the language of the interface.
 * @throws LedgerError, and the signal's reason where it ends the work
 */
export async function saveTable(signal: AbortSignal): Promise<void> {
  const { consents, letters } = await exportLog('without-evidence');
  signal.throwIfAborted();
  const rows = csvTable(consents, letters);
  saveFile(`consent-ledger-${today()}.csv`, csvOf(rows), 'text/csv;charset=utf-8');
}
