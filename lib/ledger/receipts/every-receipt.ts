import { everyBasis, type Watch } from './every-basis.ts';
import { isoReceiptOf } from './iso-receipt.ts';
import { isoRecord } from './iso-record.ts';
import type { Node } from './json-ld.ts';
import { kantaraReceipt } from './kantara-receipt.ts';
import { ZipFile } from './zip-file.ts';

/** A file to be saved. */
export interface ReceiptFile {
  readonly name: string;
  readonly content: Blob;
}

/** Files in one archive: it has no number for more than 65,535. */
const MOST_FILES = 50_000;
/** Records in one receipt, and characters of them: no more than is taken in again. */
const MOST_RECORDS = 1_000;
const MOST_CHARACTERS = 2_500_000;

/** A receipt as it stands in a file. */
export const receiptText = (receipt: object): string => JSON.stringify(receipt, null, 1);
const numbered = (n: number): string => String(n).padStart(3, '0');

/**
 * A Kantara receipt of each consent on record, in one archive; where they are too many for one, in archives within it.
 * Undefined where it was stopped. @param day of today, for the name @throws LedgerError
 */
export async function everyKantara(
  day: string,
  watch: Watch,
  mostFiles = MOST_FILES,
): Promise<ReceiptFile | undefined> {
  const name = `kantara-receipts-${day}`;
  const outer = new ZipFile();
  let [inner, count, full] = [new ZipFile(), 0, 0];
  const close = (): Promise<void> => outer.addPacked(`${name}-${numbered(++full)}.zip`, inner.end());
  for await (const basis of everyBasis(watch)) {
    const receipt = await kantaraReceipt(basis);
    if (!receipt) continue;
    if (count === mostFiles) {
      await close();
      [inner, count] = [new ZipFile(), 0];
    }
    inner.add(`kantara-${receipt.consentReceiptID}.json`, receiptText(receipt));
    count += 1;
  }
  if (watch.signal.aborted) return undefined;
  if (full === 0) return { name: `${name}.zip`, content: inner.end() };
  await close();
  return { name: `${name}.zip`, content: outer.end() };
}

/**
 * All consents and refusals on record by ISO/IEC TS 27560: one receipt, or, where it would be longer than is taken in
 * again, an archive of several. Undefined where it was stopped.
 * @param day of today, for the name
 * @param created ISO time, UTC
 * @throws LedgerError
 */
export async function everyIso(
  day: string,
  created: string,
  watch: Watch,
  mostRecords = MOST_RECORDS,
): Promise<ReceiptFile | undefined> {
  const name = `iso-27560-${day}`;
  const zip = new ZipFile();
  let [records, length, full]: [Node[], number, number] = [[], 0, 0];
  const text = async (): Promise<string> => receiptText(await isoReceiptOf(records, created));
  const close = async (): Promise<void> => zip.add(`${name}-${numbered(++full)}.jsonld`, await text());
  for await (const basis of everyBasis(watch)) {
    const record = await isoRecord(basis);
    if (!record) continue;
    const { length: own } = receiptText(record);
    if (records.length === mostRecords || (length > 0 && length + own > MOST_CHARACTERS)) {
      await close();
      [records, length] = [[], 0];
    }
    records.push(record);
    length += own;
  }
  if (watch.signal.aborted) return undefined;
  if (full === 0)
    return { name: `${name}.jsonld`, content: new Blob([await text()], { type: 'application/ld+json' }) };
  await close();
  return { name: `${name}.zip`, content: zip.end() };
}
