import { logFile } from '#lib/ledger/export-file.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { writeSettings } from '#lib/settings.ts';
import { saveFile } from './save-file.ts';

/** Saves the whole log as one JSON file. @throws LedgerError */
export async function saveLog(): Promise<void> {
  const log = await exportLog();
  saveFile(`consent-ledger-${log.exported.slice(0, 10)}.json`, logFile(log), 'application/json');
  await writeSettings({ lastExport: log.exported });
}
