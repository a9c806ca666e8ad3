import { encryptBackup } from '#lib/ledger/backup/encrypt-backup.ts';
import { logFile } from '#lib/ledger/export-file.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { writeSettings } from '#lib/settings.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves the whole log encrypted, remembers when, and gives that time (ISO).
 * @throws LedgerError, and the signal's reason where it ends the work
 */
export async function saveBackup(passphrase: string, signal: AbortSignal): Promise<string> {
  const log = await exportLog();
  const backup = await encryptBackup(await logFile(log, signal), passphrase, log.exported, signal);
  signal.throwIfAborted();
  saveFile(`consent-ledger-${log.exported.slice(0, 10)}.clbackup`, backup, 'application/octet-stream');
  await writeSettings({ lastBackup: log.exported });
  return log.exported;
}
