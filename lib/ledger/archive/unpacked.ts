import { Inflate, inflateSync } from 'fflate';
import { ArchiveError } from './archive-error.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Packed bytes taken at a time: they swell to a thousand times as many at most, before anyone can look. */
const STEP = 16 * 1024;

/**
 * The bytes of a file in an archive, or the first of them. One that swells beyond its own claim is given up where it
 * does; of a whole one the claim and the checksum must match. @throws ArchiveError
 */
export function unpacked(entry: ZipEntry, most = entry.size): Uint8Array<ArrayBuffer> {
  const bytes = entry.isDeflated ? unlessBroken(entry, () => inflated(entry, most)) : copied(entry, most);
  const isWhole = most >= entry.size;
  if (isWhole && (bytes.length !== entry.size || crc32(bytes) !== entry.crc)) throw damaged(entry);
  return bytes;
}

/** A copy: a part that is kept would keep the archive. */
const copied = ({ packed }: ZipEntry, most: number): Uint8Array<ArrayBuffer> => packed.slice(0, most);

const damaged = ({ name }: ZipEntry): ArchiveError => new ArchiveError('archive-damaged', name);

function unlessBroken<T>(entry: ZipEntry, act: () => T): T {
  try {
    return act();
  } catch (error) {
    // fflate's own errors carry a number; anything else is ours.
    if (error instanceof Error && 'code' in error) throw damaged(entry);
    throw error;
  }
}

function inflated(entry: ZipEntry, most: number): Uint8Array<ArrayBuffer> {
  const isShort = entry.packed.length <= STEP;
  return isShort
    ? inflateSync(entry.packed).slice(0, most < entry.size ? most : undefined)
    : inSteps(entry, most);
}

/** Of what would be given up whole, no more lies in memory than it claims. */
function inSteps(entry: ZipEntry, most: number): Uint8Array<ArrayBuffer> {
  const { packed, size } = entry;
  const bytes = new Uint8Array(Math.min(most, size));
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (most >= size && length + chunk.length > size) throw damaged(entry);
    bytes.set(chunk.subarray(0, bytes.length - length), length);
    length = Math.min(bytes.length, length + chunk.length);
  });
  for (let at = 0; at < packed.length && (most >= size || length < most); at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return bytes.subarray(0, length);
}
