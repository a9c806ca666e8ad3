import type { Gesture } from '#lib/model/consent.ts';
import { isElement } from './flat-tree.ts';

/** A key pressed this long before a click made it; ms. */
const KEY_MS = 700;

/** A press of the person's, however it was made. */
export interface Press {
  readonly path: readonly Element[];
  readonly gesture: Gesture;
  readonly at: number;
}

/**
 * Tells the person's own clicks and keys from those that scripts make. A script's `label.click()` makes the browser
 * click the box by itself, as trusted as any: what follows an untrusted click within its task is the script's.
 */
export class Gestures {
  #scripted = false;
  #keyAt = Number.NEGATIVE_INFINITY;

  /** @returns the press behind an event; `null` for any other event and for what scripts do. */
  read(event: Event, path: readonly EventTarget[] = event.composedPath()): Press | null {
    if (!event.isTrusted) {
      if (event.type === 'click') this.#quarantine();
      return null;
    }
    if (this.#scripted) return null;
    const isKey = event.type === 'keydown';
    if (isKey && !pressesSomething(event as KeyboardEvent)) return null;
    if (isKey) this.#keyAt = event.timeStamp;
    const byKey = isKey || (event.timeStamp - this.#keyAt < KEY_MS && (event as MouseEvent).detail === 0);
    return { path: path.filter(isNodeElement), gesture: byKey ? 'key' : 'click', at: event.timeStamp };
  }

  #quarantine(): void {
    this.#scripted = true;
    // Runs when the script's own call is over, not before.
    queueMicrotask(() => (this.#scripted = false));
  }
}

const isNodeElement = (target: EventTarget): target is Element =>
  'nodeType' in target && isElement(target as Node);

function pressesSomething({ key, repeat, isComposing }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !repeat && !isComposing;
}
