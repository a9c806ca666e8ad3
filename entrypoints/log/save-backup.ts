import { encryptBackup } from '#lib/ledger/backup/encrypt-backup.ts';
import { logFile } from '#lib/ledger/export-file.ts';
import { exportLog } from '#lib/ledger/export.ts';
import { writeSettings } from '#lib/settings.ts';
import { saveFile } from './save-file.ts';

/** Saves the whole log encrypted, remembers when, and gives that time (ISO). @throws LedgerError */
export async function saveBackup(passphrase: string): Promise<string> {
  const log = await exportLog();
  const backup = await encryptBackup(logFile(log), passphrase, log.exported);
  saveFile(`consent-ledger-${log.exported.slice(0, 10)}.clbackup`, backup, 'application/octet-stream');
  await writeSettings({ lastBackup: log.exported });
  return log.exported;
}
