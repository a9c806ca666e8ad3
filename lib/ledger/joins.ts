import type { LedgerEvent } from './event.ts';
import { inWritingOrder } from './in-writing-order.ts';
import { contentsOf } from './state.ts';

/** Which operators are one, by the person's word. */
export class Joins {
  readonly #into: ReadonlyMap<string, string>;
  readonly #roots = new Map<string, string>();

  constructor(into: ReadonlyMap<string, string>) {
    this.#into = into;
  }

  /** The operator that a key goes by. Keys that were joined in a circle, by logs that met, go by the first of them. */
  rootOf(key: string): string {
    const passed = new Set<string>();
    let at = key;
    for (; !this.#roots.has(at) && !passed.has(at); at = this.#into.get(at) ?? at) passed.add(at);
    const root = this.#roots.get(at) ?? firstOfCircle(at, [...passed]);
    for (const one of passed) this.#roots.set(one, root);
    return root;
  }

  /** Every key that is one with this one, itself among them. */
  allOf(key: string): string[] {
    const root = this.rootOf(key);
    const keys = new Set([key, root, ...this.#into.keys()]);
    return [...keys].filter((one) => this.rootOf(one) === root);
  }
}

/** What was passed ends in a circle that is entered at `at`; a key that leads nowhere is a circle of one. */
const firstOfCircle = (at: string, passed: readonly string[]): string =>
  passed.slice(passed.indexOf(at)).sort()[0] ?? at;

/** What the person said last of each operator; the same key twice means: it is itself again. */
export function joinsIn(events: readonly LedgerEvent[]): Joins {
  const into = new Map<string, string>();
  for (const { key, into: root } of contentsOf(inWritingOrder(events), 'operators-joined')) {
    if (key === root) into.delete(key);
    else into.set(key, root);
  }
  return new Joins(into);
}
