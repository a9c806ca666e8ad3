/**
 * Why an encrypted backup was not opened. `not-a-backup`: another kind of file; `newer`: of a later version;
 * `wrong-passphrase`: the file is whole at its beginning, and this passphrase does not open it; `damaged`: cut off or
 * changed; `too-large`: it holds more than a log can.
 */
export const BACKUP_FAILURES = ['not-a-backup', 'newer', 'wrong-passphrase', 'damaged', 'too-large'] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

/** How long a passphrase would withstand guessing, roughly. */
export type Strength = 'weak' | 'fair' | 'strong';
