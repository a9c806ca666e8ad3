import { csvTable } from '#components/log/csv-table.ts';
import { csvOf } from '#lib/ledger/csv.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { saveFile } from './save-file.ts';
import { today } from './today.ts';

/** Saves one row per consent, newest first, in the language of the interface. @throws LedgerError */
export async function saveTable(): Promise<void> {
  const { consents, letters } = await exportLog('without-evidence');
  const rows = csvTable(consents, letters);
  saveFile(`consent-ledger-${today()}.csv`, csvOf(rows), 'text/csv;charset=utf-8');
}
