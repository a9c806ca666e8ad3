const all = new Set<Unfinished<unknown>>();

/** Lets go of everything unfinished: the page is to be drawn from what is on record. */
export const dropUnfinished = (): void => all.forEach((one) => one.drop());

/** Whether the page was drawn anew around something unfinished: what was typed of it is not in fresh fields only. */
export const carriesUnfinished = (): boolean => [...all].some(({ isCarried }) => isCarried);

/**
 * What the person is in the middle of at a place of the log. A change of language draws the page anew: it stays. Whoever
 * goes elsewhere leaves it.
 */
export class Unfinished<T> {
  #held: { readonly place: string; readonly value: T } | undefined;
  isCarried = false;

  constructor() {
    all.add(this);
    window.addEventListener('hashchange', () => {
      if (this.#held?.place !== location.hash) this.drop();
    });
  }

  /** What is held for the place where we are, else what is made now, which is held from then on. */
  at(make: () => T): T {
    const place = location.hash;
    this.isCarried = this.#held?.place === place;
    if (this.#held?.place !== place) this.#held = { place, value: make() };
    return this.#held.value;
  }

  drop(): void {
    this.#held = undefined;
    this.isCarried = false;
  }
}
