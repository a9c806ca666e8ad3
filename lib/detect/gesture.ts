import type { Gesture } from '#lib/model/consent.ts';
import { isRadio } from './box-kind.ts';
import { isClobbered } from './clobbered.ts';
import type { Heard } from './early.ts';
import { isElement } from './flat-tree.ts';

/** A click follows the release of the pointer or key that makes it within this time; ms. */
const AFTER_MS = 1_000;

/** A press of the person's, however it was made. */
export interface Press {
  readonly path: readonly Element[];
  readonly gesture: Gesture;
  readonly at: number;
}

/** Whether the person goes from one option of a choice to the next: that presses nothing, and yet chooses. */
export function choosesByArrow({ event, path }: Heard): boolean {
  const target = path[0] as Element | undefined;
  if (!event.isTrusted || event.type !== 'keydown' || !(event as KeyboardEvent).key.startsWith('Arrow'))
    return false;
  return target !== undefined && isNodeElement(target) && isRadio(target);
}

/** Where a pointer or key last went down. */
interface Down {
  readonly path: readonly Element[];
  readonly gesture: Gesture;
  readonly isEnter: boolean;
}

/**
 * Tells the person's own clicks and keys from those that scripts make. A script's `label.click()` makes the browser
 * click the box or the button by itself, as trusted as any. Scripts cannot make a pointer or a key go down: a click
 * counts only where one just did, upon the same thing. Assistive technology sends a mousedown before its clicks too.
 */
export class Gestures {
  readonly #heard = new WeakMap<Event, Press>();
  #down: Down | null = null;
  #at = Number.NEGATIVE_INFINITY;

  /** @returns the press behind an event; `null` for any other event and for what scripts do. */
  read({ event, path, scripted }: Heard): Press | null {
    const press = event.isTrusted ? this.#pressOf(event, path.filter(isNodeElement), scripted) : null;
    if (press) this.#heard.set(event, press);
    return press;
  }

  /** The same press seen from inside a closed root, whose path the window was not shown. */
  inside(event: Event): Press | null {
    const press = this.#heard.get(event);
    return press ? { ...press, path: event.composedPath().filter(isNodeElement) } : null;
  }

  #pressOf(event: Event, path: readonly Element[], scripted: boolean): Press | null {
    if (event.type === 'submit') return null;
    if (event.type === 'click') return scripted ? null : this.#clicked(event, path);
    this.#at = event.timeStamp;
    if (event.type === 'pointerdown' || event.type === 'mousedown')
      this.#down = { path, gesture: 'click', isEnter: false };
    if (event.type !== 'keydown' || !pressesSomething(event as KeyboardEvent)) return null;
    this.#down = { path, gesture: 'key', isEnter: (event as KeyboardEvent).key === 'Enter' };
    return { path, gesture: 'key', at: event.timeStamp };
  }

  #clicked(event: Event, path: readonly Element[]): Press | null {
    const down = this.#down;
    const target = path[0];
    if (!down || !target || event.timeStamp - this.#at > AFTER_MS) return null;
    return isMadeBy(down, target) ? { path, gesture: down.gesture, at: event.timeStamp } : null;
  }
}

/** Whether a click on `target` is what a press there makes: of itself, of its label, or of Enter in its form. */
function isMadeBy({ path, isEnter }: Down, target: Element): boolean {
  if (path.some((element) => element === target || labelled(element) === target)) return true;
  const form = formOf(target);
  return isEnter && form !== null && path[0] !== undefined && formOf(path[0]) === form;
}

const labelled = (element: Element): Element | null =>
  element.localName === 'label' ? (element as HTMLLabelElement).control : null;

const formOf = (element: Element): HTMLFormElement | null =>
  (element as Partial<HTMLInputElement>).form ?? null;

const isNodeElement = (target: EventTarget): target is Element =>
  'nodeType' in target && isElement(target as Node) && !isClobbered(target as Node);

function pressesSomething({ key, repeat, isComposing }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !repeat && !isComposing;
}
