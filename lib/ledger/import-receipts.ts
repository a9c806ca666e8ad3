import type { ReceiptForm } from '#lib/model/consent.ts';
import type { ImportRefusal, ImportReport } from '#lib/model/import.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { LARGEST_RECEIPT } from './archive/archive-room.ts';
import { enterReceipts } from './receipts/enter-receipts.ts';
import { receiptAdditions } from './receipts/receipt-additions.ts';

/**
 * Takes in the consents of a receipt as entries that were told, each with the receipt's own text as evidence, all or none.
 * One that is here already, as an entry or as the very record it was made from, is left as it is. For the background only.
 * @throws LedgerError
 */
export async function importReceipts(
  form: ReceiptForm,
  value: Readonly<Record<string, unknown>>,
  file: Blob,
  only: 'check' | 'write',
): Promise<Result<ImportReport, ImportRefusal>> {
  if (file.size > LARGEST_RECEIPT) return failed({ reason: 'too-large', place: '' });
  const read = await receiptAdditions(form, value, new Uint8Array(await file.arrayBuffer()));
  return read.ok ? ok({ ...(await enterReceipts(read.value, only)), receipt: form }) : read;
}
