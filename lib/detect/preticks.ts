import { isNative } from './box-kind.ts';
import { isTicked } from './box-state.ts';

/** Changes this long after a gesture of the person may be its consequence; ms. */
const WAKE_MS = 1_500;

/** How a box stood before the person touched it. */
export type Pretick = (box: Element) => boolean;

interface Memory {
  before: boolean;
  /** At the last look. */
  last: boolean;
  /** When the person's own changes were last asked for. */
  told: boolean;
  touched: boolean;
}

/** Remembers how boxes stood before the person touched them. */
export class Preticks {
  readonly #memory = new WeakMap<Element, Memory>();
  #gestureAt = Number.NEGATIVE_INFINITY;

  /** Whether a box was ticked before the person touched it. What scripts tick before that counts as the page's. */
  readonly of: Pretick = (box) => this.#remember(box).before;

  /** @param at of a press that may have set boxes, of whatever page; `null` for one that sets none */
  gesture(at: number | null): void {
    this.#gestureAt = at ?? Number.NEGATIVE_INFINITY;
  }

  /** The person clicked the box before anyone was there to look: what the page had was the opposite, or its default. */
  wasTouched(box: Element): void {
    const memory = this.#remember(box);
    if (memory.touched) return;
    memory.touched = true;
    memory.before = isNative(box) ? box.defaultChecked : !memory.last;
  }

  /** Whether the person has changed the box. */
  isTouched(box: Element): boolean {
    return this.#memory.get(box)?.touched === true;
  }

  /** A page drew a box anew in the place of another. `isTheirs`: the person has just pressed that one. */
  succeed(box: Element, former: Element, isTheirs: boolean): void {
    const known = this.#memory.get(former);
    if (!known) return;
    const now = isTicked(box);
    const touched = known.touched || (isTheirs && now !== known.last);
    this.#memory.set(box, { before: known.before, last: now, told: now, touched });
  }

  /** The person presses something else: what changed since the last look is the page's doing. */
  slipped(box: Element): void {
    this.#remember(box, true);
  }

  /** @returns the state of the box where it changed since the last look, by the person's gesture upon it. */
  changed(box: Element): boolean | null {
    const memory = this.#remember(box);
    const now = isTicked(box);
    if (now === memory.told) return null;
    memory.told = now;
    memory.touched = true;
    return now;
  }

  /** Scripts set a box without leaving a trace in the document: only asking tells. */
  readonly drifted = (box: Element): boolean => this.#memory.get(box)?.last !== isTicked(box);

  #remember(box: Element, byPage = performance.now() - this.#gestureAt > WAKE_MS): Memory {
    const now = isTicked(box);
    const known = this.#memory.get(box);
    if (!known) {
      const memory = { before: now, last: now, told: now, touched: false };
      this.#memory.set(box, memory);
      return memory;
    }
    // What the person took back and the page set again is the page's, too.
    const isTheirs = known.touched && !(now && !known.told);
    if (now !== known.last && byPage && !isTheirs) {
      known.before = now;
      known.told = now;
    }
    known.last = now;
    return known;
  }
}
