import type { FrameReport } from '#lib/model/control.ts';

const AWAKE_MS = 15_000;
/** So long after their last movement a person may still come back to the form; ms. */
const BUSY_MS = 10 * 60_000;

/** Reports what is on a page whenever it is something else than before. */
export class Teller {
  readonly #report: (report: FrameReport) => void;
  readonly #signal: AbortSignal;
  #last = '';
  #consents: FrameReport | null = null;
  #told = 0;
  #busyAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(report: (report: FrameReport) => void, signal: AbortSignal) {
    this.#report = report;
    this.#signal = signal;
  }

  /** @returns whether this was new, and so has been reported */
  tell(report: FrameReport): boolean {
    const said = JSON.stringify(report);
    if (said === this.#last) return false;
    this.#last = said;
    this.#told = performance.now();
    this.#consents = report.controls.length > 0 ? report : null;
    this.#report(report);
    return true;
  }

  /**
   * The last report once more, now and then, where there are consents and the person is busy or was not long ago:
   * Firefox ends an idle background after 30 s, and what a leaving page sends while it wakes up is lost.
   */
  readonly keepAwake = (): void => {
    this.#busyAt = performance.now();
    this.#remind();
    this.#timer ??= setInterval(() => this.#remind(), AWAKE_MS);
  };

  #remind(): void {
    const now = performance.now();
    if (now - this.#busyAt > BUSY_MS || this.#signal.aborted) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    } else if (this.#consents && now - this.#told >= AWAKE_MS && document.visibilityState === 'visible') {
      this.#told = now;
      this.#report(this.#consents);
    }
  }
}
