import { ArchiveError } from './archive-error.ts';
import type { ZipEntry } from './zip-entries.ts';

/** Bytes of an archive as it is chosen: twice what 50,000 receipts take. */
export const LARGEST_ARCHIVE = 256 * 1024 * 1024;
/** Bytes of one file in it: thousands of times the usual receipt. */
export const LARGEST_RECEIPT = 8 * 1024 * 1024;
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_FILES = 150_000;

/** What an archive, with those within it, may still swell to: what its tables claim is counted before it is unpacked. */
export class ArchiveRoom {
  #bytes: number;
  #files: number;

  constructor(bytes = MOST_BYTES, files = MOST_FILES) {
    this.#bytes = bytes;
    this.#files = files;
  }

  /** @throws ArchiveError where it would be too much */
  take(entries: readonly ZipEntry[]): void {
    this.#files -= entries.length;
    this.#bytes -= entries.reduce((sum, { size }) => sum + size, 0);
    if (this.#files < 0 || this.#bytes < 0) throw new ArchiveError('too-large');
  }
}
