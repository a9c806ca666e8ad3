import { GESTURE_TYPES, Gestures, type Press } from './gesture.ts';

/** Something that happened in a page, and the person's press behind it, if there is one. */
export interface Heard {
  readonly event: Event;
  /** Where it really happened, shadow roots entered: the path is gone once the event is over. */
  readonly path: readonly EventTarget[];
  readonly press: Press | null;
}

/** The ear that is in a frame before any script of the page: none can keep an event from it. */
export interface Ears {
  readonly gestures: Gestures;
  /** Gives what was kept, oldest first; what comes from now on goes to `sink`. */
  handOver(sink: (heard: Heard) => void): readonly Heard[];
  /** Listens again where `document.open()` took the listeners away; does nothing where it did not. */
  renew(): void;
}

const KEPT = 24;

/** Hears what happens in a frame; keeps the last few presses until someone takes over. Nothing typed is kept. */
export function openEars(target: Window): Ears {
  const kept: Heard[] = [];
  const gestures = new Gestures();
  let sink: ((heard: Heard) => void) | undefined;
  const hear = (event: Event) => {
    const path = event.composedPath();
    const heard = { event, path, press: event.type === 'submit' ? null : gestures.read(event, path) };
    if (sink) return sink(heard);
    if (heard.press || (event.type === 'submit' && event.isTrusted)) kept.push(heard);
    if (kept.length > KEPT) kept.shift();
  };
  const renew = () => {
    for (const type of [...GESTURE_TYPES, 'submit'])
      target.addEventListener(type, hear, { capture: true, passive: true });
  };
  renew();
  return {
    gestures,
    renew,
    handOver(to) {
      sink = to;
      return kept.splice(0);
    },
  };
}
