/**
 * Why an archive was not unpacked. `archive-damaged`: it is cut off, does not match its own table or checksums, or is
 * packed in a way that is not read; `archive-locked`: it wants a password; `too-large`, `too-deep`: it would swell, or
 * nests, beyond what any archive of ours does.
 */
export type ArchiveFailure = 'archive-damaged' | 'archive-locked' | 'too-large' | 'too-deep';

/** An archive could not be unpacked, at a file in it or, with an empty place, as a whole. */
export class ArchiveError extends Error {
  readonly failure: ArchiveFailure;
  readonly place: string;

  constructor(failure: ArchiveFailure, place = '') {
    super(`${failure} ${place}`);
    this.name = 'ArchiveError';
    this.failure = failure;
    this.place = place;
  }
}
