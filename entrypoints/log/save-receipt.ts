import type { CaseFile } from '#lib/ledger/case-file.ts';
import { basisOf } from '#lib/ledger/receipts/basis-of.ts';
import type { Watch } from '#lib/ledger/receipts/every-basis.ts';
import { everyIso, everyKantara, receiptText, type ReceiptFile } from '#lib/ledger/receipts/every-receipt.ts';
import { isoReceipt } from '#lib/ledger/receipts/iso-receipt.ts';
import { kantaraReceipt } from '#lib/ledger/receipts/kantara-receipt.ts';
import { caughtUp } from './caught-up.ts';
import { saveFile } from './save-file.ts';
import { thisMoment, today } from './today.ts';

/** Saves the Kantara receipt of one consent; nothing for a refusal, which has none. */
export async function saveKantara(file: CaseFile): Promise<void> {
  const receipt = await kantaraReceipt(basisOf(file));
  if (receipt) saveFile(`kantara-${receipt.consentReceiptID}.json`, receiptText(receipt), 'application/json');
}

/** Saves one consent as a record by ISO/IEC TS 27560. */
export async function saveIso(file: CaseFile): Promise<void> {
  const receipt = await isoReceipt([basisOf(file)], thisMoment());
  saveFile(`iso-27560-${today()}.jsonld`, receiptText(receipt), 'application/ld+json');
}

/** Saves a Kantara receipt of each consent on record, packed into one file. False where it was stopped. @throws LedgerError */
export async function saveEveryKantara(watch: Watch): Promise<boolean> {
  await caughtUp();
  return saved(await everyKantara(today(), watch));
}

/** Saves all consents and refusals on record by ISO/IEC TS 27560. False where it was stopped. @throws LedgerError */
export async function saveEveryIso(watch: Watch): Promise<boolean> {
  await caughtUp();
  return saved(await everyIso(today(), thisMoment(), watch));
}

function saved(file: ReceiptFile | undefined): boolean {
  if (file) saveFile(file.name, file.content, file.content.type);
  return file !== undefined;
}
