import { verifyStored, type Progress, type StoredVerdict } from '#lib/ledger/verify-stored.ts';

/** The check of the log that the person asked for; one at a time. */
export class LogCheck {
  progress: Progress | undefined = $state.raw();
  verdict: StoredVerdict | undefined = $state.raw();

  /** @throws LedgerError */
  run = async (): Promise<void> => {
    if (this.progress && !this.verdict) return;
    this.verdict = undefined;
    this.progress = { done: 0, of: 0 };
    try {
      this.verdict = await verifyStored((progress) => (this.progress = progress));
    } finally {
      this.progress = undefined;
    }
  };
}
