import { verifyStored, type Progress, type StoredVerdict } from '#lib/ledger/verify-stored.ts';
import { Stoppable } from './stoppable.svelte.ts';

/** The check of the log that the person asked for; one at a time. */
export class LogCheck {
  progress: Progress | undefined = $state.raw();
  verdict: StoredVerdict | undefined = $state.raw();
  readonly #work = new Stoppable();

  /** @throws LedgerError */
  run = async (): Promise<void> => {
    await this.#work.run(async (signal) => {
      this.verdict = undefined;
      this.progress = { done: 0, of: 0 };
      try {
        this.verdict = await verifyStored((progress) => (this.progress = progress), signal);
      } finally {
        this.progress = undefined;
      }
    });
  };

  stop = (): void => this.#work.stop();
}
