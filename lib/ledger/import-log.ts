import type { ImportRefusal, ImportReport } from '#lib/model/import.ts';
import { failed, type Result } from '#lib/model/result.ts';
import { importArchive, isArchive } from './import-archive.ts';
import { importOwn } from './import-own.ts';
import { readJsonFile } from './import-read.ts';
import { importReceipts } from './import-receipts.ts';
import { isTable } from './is-table.ts';
import { receiptForm } from './receipts/receipt-form.ts';

/**
 * Takes in a log that was exported, a consent receipt, or an archive of receipts or with a log, whole or not at all, or says why not; `check` tells what it
 * would add. Its shape, chains, hashes and state are checked before anything is written. For the background only.
 * @throws LedgerError, and the signal's reason where it ends the work, which it does until writing begins
 */
export async function importLog(
  file: Blob,
  only: 'check' | 'write',
  signal?: AbortSignal,
): Promise<Result<ImportReport, ImportRefusal>> {
  if (await isArchive(file)) return importArchive(file, only, signal);
  const read = await readJsonFile(file, signal);
  if (!read.ok) return (await isTable(file)) ? failed({ reason: 'table', place: '' }) : read;
  const form = receiptForm(read.value);
  if (form) return importReceipts(form, read.value, file, only);
  return importOwn(read.value, only, signal);
}
