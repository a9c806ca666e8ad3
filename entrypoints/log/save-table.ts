import { csvTable } from '#components/log/csv-table.ts';
import { consentStories } from '#lib/ledger/consent-stories.ts';
import { language } from '#lib/i18n/t.ts';
import { csvOf, separatorOf } from '#lib/ledger/csv.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { operatorNames } from '#lib/ledger/find/operator-names.ts';
import { caughtUp } from './caught-up.ts';
import { saveFile } from './save-file.ts';
import { today } from './today.ts';

/**
 * Saves one row per consent, newest first, in the language of the interface.
 * @throws LedgerError, and the signal's reason where it ends the work
 */
export async function saveTable(signal: AbortSignal): Promise<void> {
  await caughtUp();
  const operators = await operatorNames();
  const { events } = await exportLog('without-evidence');
  signal.throwIfAborted();
  const rows = csvTable(consentStories(events, today(), operators));
  saveFile(`consent-ledger-${today()}.csv`, csvOf(rows, separatorOf(language())), 'text/csv;charset=utf-8');
}
