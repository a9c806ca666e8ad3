import { errorsIn } from './errors.ts';
import type { View } from './view.ts';

/** Remembers the signs of refusal that stood around an act before it: what comes later refuses it. */
export class Refusals {
  readonly #before = new Map<number, Set<string>>();

  /** @param scope number of the element that the act is about */
  note(scope: number, view: View, element: Element): void {
    this.#before.set(scope, errorsIn(view.parent(element) ?? element));
  }

  isRefused(scope: number, view: View, element: Element): boolean {
    if (!element.isConnected) return false;
    const around = view.parent(element) ?? element;
    const before = this.#before.get(scope);
    return Array.from(errorsIn(around.isConnected ? around : element)).some((sign) => !before?.has(sign));
  }
}
