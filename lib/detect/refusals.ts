import { errorsIn, refusingToasts, thanksIn } from './errors.ts';
import { isFilled } from './field-kinds.ts';
import type { View } from './view.ts';

type Signs = ReadonlySet<string>;

/** What a page showed before an act. */
interface Before {
  readonly errors: Signs;
  readonly toasts: Signs;
  readonly thanks: Signs;
}

/** Remembers the signs of refusal that stood around an act before it: what comes later refuses it. */
export class Refusals {
  readonly #before = new Map<number, Before>();

  /** @param scope number of the element that the act is about */
  note(scope: number, view: View, element: Element): void {
    const around = aroundOf(view, element);
    this.#before.set(scope, {
      errors: errorsIn(around),
      toasts: refusingToasts(element.ownerDocument),
      thanks: thanksIn(around),
    });
  }

  isRefused(scope: number, view: View, element: Element): boolean {
    if (!element.isConnected) return false;
    const before = this.#before.get(scope);
    return (
      isMore(errorsIn(aroundOf(view, element)), before?.errors) ||
      isMore(refusingToasts(element.ownerDocument), before?.toasts)
    );
  }

  /** Whether something tells that the act went through: thanks, or a form that is gone or empty again. */
  isAccepted(scope: number, view: View, element: Element): boolean {
    if (!element.isConnected || !element.checkVisibility()) return true;
    const fields = view.within(element, 'field').filter((field) => view.sight.element(field));
    if (fields.length > 0 && !fields.some(isFilled)) return true;
    return isMore(thanksIn(aroundOf(view, element)), this.#before.get(scope)?.thanks);
  }
}

function aroundOf(view: View, element: Element): Element {
  const parent = view.parent(element);
  return parent?.isConnected ? parent : element;
}

const isMore = (now: Signs, before: Signs | undefined): boolean =>
  Array.from(now).some((sign) => !before?.has(sign));
