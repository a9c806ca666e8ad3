/** Files that one entry may have, and bytes of one file. */
export const MOST_EVIDENCE = 5;
export const LARGEST_EVIDENCE = 10_000_000;

/** What is taken as evidence: pictures, documents, letters, recordings of a call. Nothing that a browser would run. */
export const EVIDENCE_TYPES = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/heic',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'message/rfc822',
  'text/plain',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/**
 * Why an entry was not taken. `too-large`: one of its files is; `too-many` files; `unknown-type`: a file is none of
 * {@link EVIDENCE_TYPES}, whatever its name says; `empty`: a file without bytes; `gone`: it could not be read any more;
 * `quota`: no room left on the device.
 */
export type EntryFailure = 'too-large' | 'too-many' | 'unknown-type' | 'empty' | 'gone' | 'quota';

/** The entry was not taken: why, and the name of the file where it is about one. */
export interface EntryRefusal {
  readonly reason: EntryFailure;
  readonly file: string;
}
