import { logFile } from '#lib/ledger/export-file.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { writeSettings } from '#lib/settings.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves the whole log as one JSON file, with the files kept as evidence or without.
 * @throws LedgerError, and the signal's reason where it ends the work
 */
export async function saveLog(signal: AbortSignal, only: 'all' | 'without-evidence' = 'all'): Promise<void> {
  const log = await exportLog(only);
  const file = await logFile(log, signal);
  saveFile(`consent-ledger-${log.exported.slice(0, 10)}.json`, file, 'application/json');
  await writeSettings({ lastExport: log.exported });
}
