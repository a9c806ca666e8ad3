const SOONEST_MS = 200;
const LATEST_MS = 3_000;
/** A look at the page may take this share of its time. */
const LEISURE = 20;
/** A look that took no longer may be taken while the person presses; ms. */
const HASTE_MS = 40;

/** Says when to look at a page again: soon after it stirs, seldom where looks are long or show nothing new. */
export class Pace {
  readonly #look: () => boolean;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Of the last look; nothing before the second: at the first the browser also reads the code, which takes longer. */
  #cost = 0;
  #isWarm = false;
  #idleLooks = 0;

  /** @param look returns whether there was anything new; is not called once `signal` is aborted */
  constructor(look: () => boolean, signal: AbortSignal) {
    this.#look = look;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Looks right now. */
  now(): void {
    this.#timer = undefined;
    if (this.#signal.aborted) return;
    const began = performance.now();
    const isNew = this.#look();
    this.#idleLooks = isNew ? 0 : this.#idleLooks + 1;
    if (this.#isWarm) this.#cost = performance.now() - began;
    this.#isWarm = true;
  }

  /** Looks right now with eyes that are new: the browser reads their code, so the time taken says nothing. */
  again(): void {
    clearTimeout(this.#timer);
    this.#isWarm = false;
    this.now();
  }

  /** Looks right now where a look is due anyway, unless looking costs the person's patience. */
  hurry(): void {
    if (this.#timer === undefined || this.#cost > HASTE_MS) return;
    clearTimeout(this.#timer);
    this.now();
  }

  /** The person did something: looks in a moment, however long the page has been quiet. */
  readonly acted = (): void => {
    if (this.#signal.aborted) return;
    this.#idleLooks = 0;
    this.#lookIn(SOONEST_MS / 2);
  };

  /** The page may look different: looks after a while. */
  readonly stirred = (): void => {
    if (this.#signal.aborted || this.#timer !== undefined) return;
    const patience = Math.min(LATEST_MS, SOONEST_MS * 1.3 ** this.#idleLooks);
    this.#lookIn(Math.max(SOONEST_MS, patience, this.#cost * LEISURE));
  };

  #lookIn(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => whenIdle(() => this.now()), wait);
  }
}

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 500 });
  else task();
}
