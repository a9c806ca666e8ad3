import { isTicked } from './box-state.ts';
import { documentOf, isAttached, isRendered } from './clobbered.ts';
import { errorsIn, refusingToasts, shownControls, thanksIn, wantsIn } from './errors.ts';
import { isFilled } from './field-kinds.ts';
import { reddenedIn } from './reddened.ts';
import { fieldsOf } from './scope.ts';
import type { View } from './view.ts';

type Signs = ReadonlySet<string>;

/** What a page showed before an act. */
interface Before {
  readonly errors: Signs;
  readonly toasts: Signs;
  readonly thanks: Signs;
  /** Messages that ask for a consent. */
  readonly wants: Signs;
  readonly reds: Signs;
  /** Boxes and fields to be seen. */
  readonly controls: number;
}

/** Remembers the signs of refusal that stood around an act before it: what comes later refuses it. */
export class Refusals {
  readonly #before = new Map<number, Before>();

  /** @param scope number of the element that the act is about */
  note(scope: number, view: View, element: Element): void {
    const around = aroundOf(view, element);
    this.#before.set(scope, {
      errors: errorsIn(around),
      toasts: refusingToasts(documentOf(element)),
      thanks: thanksIn(around),
      wants: wantsIn(around),
      reds: reddenedIn(view, around),
      controls: shownControls(around),
    });
  }

  /** @param isLate what is red by now may as well be the news of something else */
  isRefused(scope: number, view: View, element: Element, isLate = false): boolean {
    const before = this.#before.get(scope);
    if (isMore(refusingToasts(documentOf(element)), before?.toasts)) return true;
    if (!isAttached(element)) return false;
    return (
      isMore(errorsIn(aroundOf(view, element)), before?.errors) ||
      view.within(element, 'box').some(isWanted) ||
      (before !== undefined &&
        this.#isWanting(before, isLate, view, element) &&
        this.#stands(before, scope, view, element))
    );
  }

  /** By signs that alone tell little. */
  #isWanting(before: Before, isLate: boolean, view: View, element: Element): boolean {
    const around = aroundOf(view, element);
    if (isMore(wantsIn(around), before.wants)) return true;
    return !isLate && isMore(reddenedIn(view, around), before.reds);
  }

  /** The form is there as it was, and asks for nothing further. */
  #stands(before: Before, scope: number, view: View, element: Element): boolean {
    const isSame = shownControls(aroundOf(view, element)) === before.controls;
    return isSame && !this.isAccepted(scope, view, element);
  }

  /** Whether something tells that the act went through: thanks, or a form that is gone or empty again. */
  isAccepted(scope: number, view: View, element: Element): boolean {
    if (!isAttached(element)) return true;
    const all = fieldsOf(view, element);
    if (!isRendered(element) && !all.some((field) => field.checkVisibility())) return true;
    const fields = all.filter((field) => view.sight.element(field));
    if (fields.length > 0 && !fields.some(isFilled)) return true;
    return isMore(thanksIn(aroundOf(view, element)), this.#before.get(scope)?.thanks);
  }
}

/** Said of the very box: kits that look at a form when the pointer goes down say so before it is pressed. */
const isWanted = (box: Element): boolean =>
  box.getAttribute('aria-invalid') === 'true' && !isTicked(box) && box.checkVisibility();

function aroundOf(view: View, element: Element): Element {
  const parent = view.parent(element);
  return parent?.isConnected ? parent : element;
}

const isMore = (now: Signs, before: Signs | undefined): boolean =>
  Array.from(now).some((sign) => !before?.has(sign));
