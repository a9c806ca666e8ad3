const drops = new Set<() => void>();

/** Lets go of everything unfinished: the page is to be drawn from what is on record. */
export const dropUnfinished = (): void => drops.forEach((drop) => drop());

/**
 * What the person is in the middle of at a place of the log. A change of language draws the page anew: it stays. Whoever
 * goes elsewhere leaves it.
 */
export class Unfinished<T> {
  #held: { readonly place: string; readonly value: T } | undefined;

  constructor() {
    drops.add(() => (this.#held = undefined));
    window.addEventListener('hashchange', () => {
      if (this.#held?.place !== location.hash) this.#held = undefined;
    });
  }

  /** What is held for the place where we are, else what is made now, which is held from then on. */
  at(make: () => T): T {
    const place = location.hash;
    if (this.#held?.place !== place) this.#held = { place, value: make() };
    return this.#held.value;
  }
}
