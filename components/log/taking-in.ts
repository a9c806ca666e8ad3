import type { BackupFailure } from '#lib/model/backup.ts';
import type { ImportRefusal, ImportReport } from '#lib/model/import.ts';

/** How far a file is that the person wants to import. */
export type TakingIn =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading' }
  /** An encrypted backup that waits for its passphrase, after one that did not open it where `failure` says so. */
  | { readonly at: 'locked'; readonly failure?: BackupFailure }
  | { readonly at: 'offered'; readonly report: ImportReport }
  | { readonly at: 'done'; readonly report: ImportReport }
  | { readonly at: 'refused'; readonly refusal: ImportRefusal }
  | { readonly at: 'unopened'; readonly failure: BackupFailure };
