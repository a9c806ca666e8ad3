import { ArchiveError } from './archive-error.ts';

/** A file in an archive as the archive's table has it: claims that unpacking must check. */
export interface ZipEntry {
  /** To name the place of a fault and for nothing else. */
  readonly name: string;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly crc: number;
  readonly isDeflated: boolean;
  readonly packed: Uint8Array<ArrayBuffer>;
}

const FILE = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** Stands for a number that is told elsewhere, since it is larger than this. */
const [MOST_16, MOST_32] = [0xffff, 0xffffffff];

/** Whether a file is a ZIP archive by its first bytes, be it an empty one. */
export function isZip(head: Uint8Array<ArrayBuffer>): boolean {
  const first = head.length < 4 ? 0 : viewOf(head).getUint32(0, true);
  return first === FILE || first === END;
}

/**
 * The files of a ZIP archive, in the order of its table, without its folders. fflate, which inflates them, either takes
 * the table at its word and unpacks all that it claims, or goes without it and takes an archive within for its own files.
 * @throws ArchiveError
 */
export function zipEntries(archive: Uint8Array<ArrayBuffer>): ZipEntry[] {
  try {
    return entriesIn(archive, viewOf(archive));
  } catch (error) {
    // The table points beyond the end.
    if (error instanceof RangeError) throw new ArchiveError('archive-damaged');
    throw error;
  }
}

function entriesIn(archive: Uint8Array<ArrayBuffer>, view: DataView): ZipEntry[] {
  const end = endOf(view);
  const [count, from] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count === MOST_16 || from === MOST_32) throw new ArchiveError('too-large');
  const entries: ZipEntry[] = [];
  for (let n = 0, at = from; n < count; n += 1) {
    const entry = entryAt(archive, view, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at += 46 + lengthOf(view, at, [28, 30, 32]);
  }
  return entries;
}

/** The last record of an archive; only a remark may follow. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MOST_16); at -= 1) {
    if (view.getUint32(at, true) === END && at + view.getUint16(at + 20, true) <= last) return at;
  }
  throw new ArchiveError('archive-damaged');
}

function entryAt(archive: Uint8Array<ArrayBuffer>, view: DataView, at: number): ZipEntry {
  if (view.getUint32(at, true) !== ENTRY) throw new ArchiveError('archive-damaged');
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [length, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const name = nameOf(archive.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  if (flags & 1) throw new ArchiveError('archive-locked', name);
  if (length === MOST_32 || size === MOST_32) throw new ArchiveError('too-large', name);
  if (method !== 0 && method !== 8) throw new ArchiveError('archive-damaged', name);
  const packed = packedAt(archive, view, view.getUint32(at + 42, true), length);
  if (!packed) throw new ArchiveError('archive-damaged', name);
  return { name, size, crc: view.getUint32(at + 16, true), isDeflated: method === 8, packed };
}

/** Of an entry its own head repeats the names, each as long as it pleases. */
function packedAt(
  archive: Uint8Array<ArrayBuffer>,
  view: DataView,
  at: number,
  length: number,
): Uint8Array<ArrayBuffer> | undefined {
  if (view.getUint32(at, true) !== FILE) return undefined;
  const from = at + 30 + lengthOf(view, at, [26, 28]);
  return from + length <= archive.length ? archive.subarray(from, from + length) : undefined;
}

const lengthOf = (view: DataView, at: number, fields: readonly number[]): number =>
  fields.reduce((sum, field) => sum + view.getUint16(at + field, true), 0);

/** Characters of a name that are shown at most. */
const LONGEST = 200;

/** UTF-8, or the code page of old Russian systems: a name that is only shown may be shown wrong. */
function nameOf(bytes: Uint8Array<ArrayBuffer>): string {
  const clean = (text: string): string => text.replace(/\p{Cc}/gu, ' ').slice(-LONGEST);
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return clean(new TextDecoder('ibm866').decode(bytes));
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): DataView =>
  new DataView(buffer, byteOffset, byteLength);
