import type { ReceiptForm } from './consent.ts';

/**
 * Why a file was not taken in. `gone`: it could not be read any more; `too-large`, `not-json`, `too-deep`, `doubled`
 * (a name or an id twice): no file of ours looks so; `not-a-log`: another kind of file; `table`: one of rows, as we save
 * but do not read; `log-inside`, `backup-inside`: an archive holds a log beside other things of ours, or a backup; `newer`: written by a later
 * version; `shape`: a part is not what it should be; `changed`: it does not match its hash or chain, or the state does
 * not follow from the events; `archive-damaged`: an archive is cut off, does not match its own table, or is packed in a
 * way that is not read; `archive-locked`: it wants a password; `diverged`: the same chain goes on here in another way; `other-receipt`: a receipt of a
 * kind or version that is not read; `stopped`: the person stopped it.
 */
export const IMPORT_REFUSALS = [
  'gone',
  'too-large',
  'not-json',
  'too-deep',
  'doubled',
  'not-a-log',
  'table',
  'log-inside',
  'backup-inside',
  'newer',
  'shape',
  'changed',
  'archive-damaged',
  'archive-locked',
  'diverged',
  'other-receipt',
  'stopped',
] as const;

/** Nothing of the file was taken in. */
export interface ImportRefusal {
  readonly reason: (typeof IMPORT_REFUSALS)[number];
  /** Where in the file, as `events.12.content.time`; empty where it is about the whole. */
  readonly place: string;
}

/** What a file that is imported holds of what the person forgot here: none of it comes back. */
export interface ForgottenHere {
  readonly consents: number;
  readonly letters: number;
}

/** What a log that is imported adds, or would add, to the one that is here. */
export interface ImportReport {
  /** ISO time at which the file was made. */
  readonly exported: string;
  /** In the file. */
  readonly events: number;
  readonly consents: number;
  /** Of them not here before. */
  readonly newEvents: number;
  readonly newConsents: number;
  readonly newLetters: number;
  readonly newDocuments: number;
  /** Files that show entries made by hand. */
  readonly newEvidence: number;
  /** What the file still holds and was forgotten here: it stays so. */
  readonly forgotten?: ForgottenHere;
  /** The file is no log but a receipt of this kind. */
  readonly receipt?: ReceiptForm;
  /** The file is an archive: files in it that are receipts, and those that are none and were passed over. */
  readonly archive?: { readonly receipts: number; readonly others: number };
}
