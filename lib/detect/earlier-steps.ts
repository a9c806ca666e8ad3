import type { Found } from './found.ts';
import type { Preticks } from './preticks.ts';

const MOST = 20;

/**
 * Consents of a form that its earlier steps asked for: no longer to be seen, but sent with the rest as their boxes
 * stand. Only those that the person had a hand in: what was never seen to be answered is no answer.
 */
export class EarlierSteps {
  readonly #preticks: Preticks;
  #kept: readonly Found[] = [];

  constructor(preticks: Preticks) {
    this.#preticks = preticks;
  }

  /** The page was looked at again. */
  turn(before: readonly Found[], now: readonly Found[]): void {
    const shown = new Set(now.map(({ box }) => box));
    const gone = [...this.#kept, ...before].filter((found) => !shown.has(found.box) && this.#isKept(found));
    this.#kept = Array.from(new Map(gone.map((found) => [found.box, found])).values()).slice(-MOST);
  }

  /** The consents that are still in their form. */
  get kept(): readonly Found[] {
    return this.#kept.filter((found) => this.#isKept(found));
  }

  #isKept({ box, form }: Found): boolean {
    return (
      box !== null && form !== null && form.isConnected && form.contains(box) && this.#preticks.isTouched(box)
    );
  }
}
