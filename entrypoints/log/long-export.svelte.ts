import { t } from '#lib/i18n/t.ts';
import type { Watch } from '#lib/ledger/receipts/every-basis.ts';

/** Progress is shown of what takes longer than this; ms. */
const SOON = 700;

/** An export that may take a while: how far it is, and its end before its time. */
export class LongExport {
  progress = $state.raw<{ readonly done: number; readonly of: number }>();
  said = $state('');
  #stopping: AbortController | undefined;

  /** Runs one at a time; pressed twice, it is still one. @param save gives false where it was stopped */
  async run(save: (watch: Watch) => Promise<boolean>): Promise<void> {
    if (this.#stopping) return;
    const begun = performance.now();
    const stopping = (this.#stopping = new AbortController());
    const onprogress = (done: number, of: number): void => {
      if (performance.now() - begun > SOON) this.progress = { done, of };
    };
    this.said = '';
    try {
      const isSaved = await save({ onprogress, signal: stopping.signal });
      this.said = t(isSaved ? 'settings.export.saved' : 'settings.export.stopped');
    } finally {
      this.progress = undefined;
      this.#stopping = undefined;
    }
  }

  stop = (): void => this.#stopping?.abort();
}
