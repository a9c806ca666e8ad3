import type { ImportRefusal, ImportReport } from '#lib/model/import.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { ArchiveError } from './archive/archive-error.ts';
import { LARGEST_ARCHIVE } from './archive/archive-room.ts';
import { filesIn, type ArchivedFile } from './archive/files-in.ts';
import { isZip } from './archive/zip-entries.ts';
import { readJsonBytes } from './import-read.ts';
import { enterReceipts } from './receipts/enter-receipts.ts';
import { receiptAdditions, type Addition } from './receipts/receipt-additions.ts';
import { receiptForm } from './receipts/receipt-form.ts';

/** Files between two moments in which the background hears that it is to stop. */
const BREATH = 100;

/** What an archive holds: its receipts, each once, in how many files, and how many files are none. */
interface Found {
  readonly additions: Map<string, Addition>;
  receipts: number;
  others: number;
}

/** Whether a file is an archive by its first bytes; of one that cannot be read any more, its reader tells. */
export async function isArchive(file: Blob): Promise<boolean> {
  const head = await bytesOf(file.slice(0, 4));
  return head !== undefined && isZip(head);
}

/**
 * Takes in the receipts of a ZIP archive, ours or another maker's, and of the archives in it, all or none. Files that are
 * no receipts are passed over and counted; one that claims to be one and is none refuses the whole. For the background
 * only. @throws LedgerError, and the signal's reason where it ends the work, which it does until writing begins
 */
export async function importArchive(
  file: Blob,
  only: 'check' | 'write',
  signal?: AbortSignal,
): Promise<Result<ImportReport, ImportRefusal>> {
  if (file.size > LARGEST_ARCHIVE) return failed({ reason: 'too-large', place: '' });
  const bytes = await bytesOf(file);
  if (!bytes) return failed({ reason: 'gone', place: '' });
  const read = await unlessDamaged(receiptsIn(bytes, signal));
  if (!read.ok) return read;
  const { additions, receipts, others } = read.value;
  if (receipts === 0) return failed({ reason: 'not-a-log', place: '' });
  signal?.throwIfAborted();
  const report = await enterReceipts([...additions.values()], only);
  return ok({ ...report, archive: { receipts, others } });
}

async function receiptsIn(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal | undefined,
): Promise<Result<Found, ImportRefusal>> {
  const found: Found = { additions: new Map(), receipts: 0, others: 0 };
  for (const file of filesIn(bytes)) {
    if ((found.receipts + found.others) % BREATH === 0) await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    const read = await additionsOf(file);
    if (!read.ok) return failed({ reason: read.error.reason, place: placeOf(file, read.error) });
    if (read.value) found.receipts += 1;
    else found.others += 1;
    // The copy of a receipt is known by then, as when they are taken in one after the other.
    for (const one of read.value ?? []) if (!found.additions.has(one.id)) found.additions.set(one.id, one);
  }
  return ok(found);
}

/** Nothing for a file that is no receipt. */
async function additionsOf({
  json,
}: ArchivedFile): Promise<Result<readonly Addition[] | undefined, ImportRefusal>> {
  if (!json) return ok(undefined);
  const read = readJsonBytes(json);
  if (!read.ok) return read;
  const form = receiptForm(read.value);
  return form ? receiptAdditions(form, read.value, json) : ok(undefined);
}

const placeOf = ({ place }: ArchivedFile, within: ImportRefusal): string =>
  [place, within.place].filter(Boolean).join(': ');

async function unlessDamaged<T>(
  reading: Promise<Result<T, ImportRefusal>>,
): Promise<Result<T, ImportRefusal>> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ArchiveError) return failed({ reason: error.failure, place: error.place });
    throw error;
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
