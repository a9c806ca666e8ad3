/**
 * `blocked`: another window of ours, of an older version, still holds the ledger; `quota`: the disk is full;
 * `unavailable`: the browser refuses storage here (some private modes, a broken profile); `newer`: written by a later
 * version of the extension; `stopped`: the person stopped it.
 */
export type LedgerErrorCode = 'blocked' | 'quota' | 'unavailable' | 'newer' | 'stopped';

/** The ledger could not be read or written; nothing that was in it is lost. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;

  constructor(code: LedgerErrorCode, options?: ErrorOptions) {
    super(`ledger ${code}`, options);
    this.name = 'LedgerError';
    this.code = code;
  }

  /** Gives the database's own errors our name; a mistake of ours stays what it is. */
  static from(error: unknown): unknown {
    const code = error instanceof DOMException ? CODES[error.name] : undefined;
    return code ? new LedgerError(code, { cause: error }) : error;
  }
}

const CODES: Record<string, LedgerErrorCode> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
  SecurityError: 'unavailable',
};
