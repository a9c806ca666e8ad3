/** Shorter work is over before anyone could read that it is under way; ms. */
const PATIENCE = 300;

/** Work that may take long, one piece at a time: whether it is under way, and a way to stop it. */
export class Stoppable {
  busy = $state(false);
  /** It takes so long that the person wants to know. */
  long = $state(false);
  #controller: AbortController | undefined;

  /** Does the work unless it is being done. That it was stopped is no error; false then. */
  run = async (work: (signal: AbortSignal) => Promise<void>): Promise<boolean> => {
    if (this.busy) return false;
    const { signal } = (this.#controller = new AbortController());
    this.busy = true;
    const soon = setTimeout(() => (this.long = true), PATIENCE);
    try {
      await work(signal);
      return true;
    } catch (error) {
      if (signal.aborted && error === signal.reason) return false;
      throw error;
    } finally {
      clearTimeout(soon);
      [this.busy, this.long] = [false, false];
    }
  };

  stop = (): void => this.#controller?.abort();
}
