import type { Found } from './found.ts';
import type { Preticks } from './preticks.ts';

/** How often boxes are asked how they stand: scripts set them without a trace; ms. */
const PULSE_MS = 400;

/** Asks the boxes of a page how they stand, for as long as there are any. */
export class Pulse {
  readonly #preticks: Preticks;
  readonly #drifted: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #boxes: readonly Element[] = [];

  /** @param drifted called where a box stands otherwise than at the last look, until `signal` is aborted */
  constructor(preticks: Preticks, drifted: () => void, signal: AbortSignal) {
    this.#preticks = preticks;
    this.#drifted = drifted;
    signal.addEventListener('abort', () => clearInterval(this.#timer), { once: true });
  }

  /** The consents whose boxes are asked from now on. */
  feel(found: readonly Found[]): void {
    this.#boxes = found.map(({ box }) => box).filter((box) => box !== null);
    if (this.#boxes.length === 0 || this.#timer !== undefined) return;
    this.#timer = setInterval(() => {
      if (this.#boxes.some(this.#preticks.drifted)) this.#drifted();
    }, PULSE_MS);
  }
}
