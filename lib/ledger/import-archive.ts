import type { ImportRefusal, ImportReport } from '#lib/model/import.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { ArchiveError } from './archive/archive-error.ts';
import { LARGEST_ARCHIVE } from './archive/archive-room.ts';
import { filesIn, type ArchivedFile } from './archive/files-in.ts';
import { isZip } from './archive/zip-entries.ts';
import { importOwn } from './import-own.ts';
import { readJsonBytes, readJsonFile } from './import-read.ts';
import { enterReceipts } from './receipts/enter-receipts.ts';
import { receiptAdditions, type Addition } from './receipts/receipt-additions.ts';
import { receiptForm } from './receipts/receipt-form.ts';

/** Files between two moments in which the background hears that it is to stop. */
const BREATH = 100;

/** What an archive holds: its receipts, each once, in how many files, how many files are none, and a log beside those. */
interface Found {
  readonly additions: Map<string, Addition>;
  receipts: number;
  others: number;
  log?: LogInside;
}
type LogInside = Required<Pick<ArchivedFile, 'place' | 'json'>>;

/** Whether a file is an archive by its first bytes; of one that cannot be read any more, its reader tells. */
export async function isArchive(file: Blob): Promise<boolean> {
  const head = await bytesOf(file.slice(0, 4));
  return head !== undefined && isZip(head);
}

/**
 * Takes in the receipts of a ZIP archive, ours or another maker's, and of the archives in it, all or none. Files that are
 * no receipts are passed over and counted; one that claims to be one and is none refuses the whole. A log of ours that lies
 * in it without receipts is taken in as if it had been chosen itself. For the background only. @throws LedgerError, and the signal's reason where it ends the work, which it does until writing begins
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
  const { additions, receipts, others, log } = read.value;
  if (log && receipts > 0) return failed({ reason: 'log-inside', place: log.place });
  if (log) return importLogIn(log, only, signal);
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
    const refusal = file.own ? enterOwn(file, found) : await enterReceipt(file, found);
    if (refusal) return failed(refusal);
  }
  return ok(found);
}

/** A log comes alone: a second one would be joined before anyone has looked at it. */
function enterOwn({ own, place, json }: ArchivedFile, found: Found): ImportRefusal | undefined {
  if (!json || own === 'backup') return { reason: 'backup-inside', place };
  if (found.log) return { reason: 'log-inside', place };
  found.log = { place, json };
  return undefined;
}

async function enterReceipt(file: ArchivedFile, found: Found): Promise<ImportRefusal | undefined> {
  const read = await additionsOf(file);
  if (!read.ok) return placed(file, read.error);
  if (read.value) found.receipts += 1;
  else found.others += 1;
  // The copy of a receipt is known by then, as when they are taken in one after the other.
  for (const one of read.value ?? []) if (!found.additions.has(one.id)) found.additions.set(one.id, one);
  return undefined;
}

/** As if it had been chosen itself. */
async function importLogIn(
  file: LogInside,
  only: 'check' | 'write',
  signal: AbortSignal | undefined,
): Promise<Result<ImportReport, ImportRefusal>> {
  const read = await readJsonFile(new Blob([file.json]), signal);
  const taken = read.ok ? await importOwn(read.value, only, signal) : read;
  return taken.ok ? taken : failed(placed(file, taken.error));
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

const placed = ({ place }: Pick<ArchivedFile, 'place'>, within: ImportRefusal): ImportRefusal => ({
  reason: within.reason,
  place: [place, within.place].filter(Boolean).join(': '),
});

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
