import type { Found } from './found.ts';
import type { Preticks } from './preticks.ts';

/** How soon boxes are asked how they stand after there is something new, and at last: scripts set them without a trace; ms. */
const PULSE_MS = 400;
const SLOWEST_MS = 2_000;
const SLOWER = 1.6;

/** Asks the boxes of a page how they stand, for as long as there are any. */
export class Pulse {
  readonly #preticks: Preticks;
  readonly #drifted: () => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = PULSE_MS;
  #boxes: readonly Element[] = [];

  /** @param drifted called where a box stands otherwise than at the last look, until `signal` is aborted */
  constructor(preticks: Preticks, drifted: () => void, signal: AbortSignal) {
    this.#preticks = preticks;
    this.#drifted = drifted;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** The consents whose boxes are asked from now on. */
  feel(found: readonly Found[]): void {
    this.#boxes = found.map(({ box }) => box).filter((box) => box !== null);
    this.#pause = PULSE_MS;
    clearTimeout(this.#timer);
    if (this.#boxes.length > 0) this.#beatLater();
  }

  #beatLater(): void {
    if (this.#signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#pause = Math.min(SLOWEST_MS, this.#pause * SLOWER);
      if (this.#boxes.some(this.#preticks.drifted)) this.#drifted();
      this.#beatLater();
    }, this.#pause);
  }
}
