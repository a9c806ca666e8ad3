import { zipSync, strToU8 } from 'fflate';
import { everyCase, type CaseFile } from '#lib/ledger/case-file.ts';
import { basisOf } from '#lib/ledger/receipts/basis-of.ts';
import { isoReceipt } from '#lib/ledger/receipts/iso-receipt.ts';
import { kantaraReceipt } from '#lib/ledger/receipts/kantara-receipt.ts';
import { saveFile } from './save-file.ts';
import { thisMoment, today } from './today.ts';

const LD = 'application/ld+json';
const json = (value: unknown): string => JSON.stringify(value, null, 1);

/** Saves the Kantara receipt of one consent; nothing for a refusal, which has none. */
export async function saveKantara(file: CaseFile): Promise<void> {
  const receipt = await kantaraReceipt(basisOf(file));
  if (receipt) saveFile(`kantara-${receipt.consentReceiptID}.json`, json(receipt), 'application/json');
}

/** Saves one consent as a record by ISO/IEC TS 27560. */
export async function saveIso(file: CaseFile): Promise<void> {
  const receipt = await isoReceipt([basisOf(file)], thisMoment());
  saveFile(`iso-27560-${today()}.jsonld`, json(receipt), LD);
}

/**
 * Saves a Kantara receipt of each consent on record, packed into one file.
 * @throws LedgerError, and the signal's reason where it ends the work
 */
export async function saveEveryKantara(signal: AbortSignal): Promise<void> {
  const receipts = await Promise.all((await everyCase()).map((file) => kantaraReceipt(basisOf(file))));
  signal.throwIfAborted();
  const entries = receipts
    .filter((receipt) => receipt !== undefined)
    .map((receipt) => [`kantara-${receipt.consentReceiptID}.json`, strToU8(json(receipt))] as const);
  saveFile(`kantara-receipts-${today()}.zip`, zipSync(Object.fromEntries(entries)), 'application/zip');
}

/**
 * Saves all consents and refusals on record as one receipt by ISO/IEC TS 27560.
 * @throws LedgerError, and the signal's reason where it ends the work
 */
export async function saveEveryIso(signal: AbortSignal): Promise<void> {
  const receipt = await isoReceipt((await everyCase()).map(basisOf), thisMoment());
  signal.throwIfAborted();
  saveFile(`iso-27560-${today()}.jsonld`, json(receipt), LD);
}
