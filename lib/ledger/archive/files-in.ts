import { BACKUP_OPENING } from '../backup/header.ts';
import { ArchiveError } from './archive-error.ts';
import { ArchiveRoom, LARGEST_RECEIPT } from './archive-room.ts';
import { unpacked } from './unpacked.ts';
import { isZip, zipEntries, type ZipEntry } from './zip-entries.ts';

/** A file in an archive. */
export interface ArchivedFile {
  /** Its name, after that of the archive it lies in where that is one within another: only to be shown. */
  readonly place: string;
  /** Absent where it cannot be a receipt: no JSON object by its first characters. */
  readonly json?: Uint8Array<ArrayBuffer>;
  /** It says of itself that it was saved here and is no receipt. */
  readonly own?: 'log' | 'backup';
}

/** Bytes that a file is known by. */
const HEAD = 1_024;
/** What some systems put beside each file. */
const APPLE_DOUBLE = '\0\x05\x16\x07';

/** The files of an archive and of the archives in it, one at a time, known by their bytes. @throws ArchiveError */
export function* filesIn(
  archive: Uint8Array<ArrayBuffer>,
  room = new ArchiveRoom(),
  within = '',
): Generator<ArchivedFile> {
  const entries = placed(within, () => zipEntries(archive));
  placed(within, () => room.take(entries));
  for (const entry of entries) {
    const place = within === '' ? entry.name : `${within}/${entry.name}`;
    const start = placed(within, () => unpacked(entry, Math.min(entry.size, LARGEST_RECEIPT)));
    const head = start.subarray(0, HEAD);
    if (isZip(head)) {
      if (within !== '') throw new ArchiveError('too-deep', place);
      yield* filesIn(wholeOf(entry, start), room, entry.name || '?');
    } else if (isBackup(head)) {
      yield { place, own: 'backup' };
    } else if (isLog(head)) {
      // As large as it may be: no receipt, which this is not, is.
      yield { place, json: wholeOf(entry, start), own: 'log' };
    } else if (isJsonObject(head)) {
      if (start.length < entry.size) throw new ArchiveError('too-large', place);
      yield { place, json: start };
    } else if (!latin(head).startsWith(APPLE_DOUBLE)) yield { place };
  }
}

const wholeOf = (entry: ZipEntry, start: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  start.length < entry.size ? unpacked(entry) : start;

/** The same, with faults placed in the archive that it is done within. */
function placed<T>(within: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (within === '' || !(error instanceof ArchiveError)) throw error;
    throw new ArchiveError(error.failure, [within, error.place].filter(Boolean).join('/'));
  }
}

/** Begins as one; a document in Rich Text Format has a brace there as well. */
const isJsonObject = (head: Uint8Array): boolean => /^(?:\xef\xbb\xbf)?\s*\{\s*["}]/.test(latin(head));

/** Both name their format before anything else. */
const isLog = (head: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"consent-ledger\//.test(latin(head));
const isBackup = (head: Uint8Array): boolean => latin(head).startsWith(BACKUP_OPENING);

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
