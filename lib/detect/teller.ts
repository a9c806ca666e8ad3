import type { FrameReport } from '#lib/model/control.ts';

const AWAKE_MS = 15_000;

/** Reports what is on a page whenever it is something else than before. */
export class Teller {
  readonly #report: (report: FrameReport) => void;
  #last = '';
  #consents: FrameReport | null = null;
  #told = 0;

  constructor(report: (report: FrameReport) => void) {
    this.#report = report;
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
   * The last report once more while the person is busy where there are consents: Firefox ends an idle background after
   * 30 s, and what a leaving page sends while it wakes up is lost.
   */
  readonly keepAwake = (): void => {
    if (!this.#consents || performance.now() - this.#told < AWAKE_MS) return;
    this.#told = performance.now();
    this.#report(this.#consents);
  };
}
