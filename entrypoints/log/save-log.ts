import { logFile } from '#lib/ledger/export-file.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { writeSettings } from '#lib/settings.ts';
import { saveFile } from './save-file.ts';

/** Saves the whole log as one JSON file, with the files kept as evidence or without. @throws LedgerError */
export async function saveLog(only: 'all' | 'without-evidence' = 'all'): Promise<void> {
  const log = await exportLog(only);
  saveFile(`consent-ledger-${log.exported.slice(0, 10)}.json`, logFile(log), 'application/json');
  await writeSettings({ lastExport: log.exported });
}
