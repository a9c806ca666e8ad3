/** Something that happened in a page, as it was at that moment: afterwards its path is gone. */
export interface Heard {
  readonly event: Event;
  /** Where it really happened, shadow roots entered. */
  readonly path: readonly EventTarget[];
  /** A script of the page was just making a click of its own. */
  readonly scripted: boolean;
}

/** The ear that is in a frame before any script of the page: none can keep an event from it. */
export interface Ears {
  /** Gives what was kept, oldest first; what comes from now on goes to `sink`. */
  handOver(sink: (heard: Heard) => void): readonly Heard[];
  /** Listens again where `document.open()` took the listeners away; does nothing where it did not. */
  renew(): void;
}

/** Some presses with all that belongs to them. */
const KEPT = 60;
/** What has to be heard to tell a person's press from a script's, and the submit that it may lead to. */
const HEARD = 'pointerdown mousedown pointerup mouseup keydown keyup click submit';

/**
 * Hears what happens in a frame; keeps the last of it until someone takes over. Nothing typed is kept. Here nothing is
 * judged yet: every frame pays for what this does.
 * @param onDown called when the person begins to press something, until someone takes over
 */
export function openEars(target: Window, onDown?: () => void): Ears {
  const kept: Heard[] = [];
  let sink: ((heard: Heard) => void) | undefined;
  let scripted = false;
  const hear = (event: Event) => {
    const heard = { event, path: event.composedPath(), scripted };
    if (event.type === 'click' && !event.isTrusted) {
      scripted = true;
      // Runs when the script's own call is over, not before.
      queueMicrotask(() => (scripted = false));
    }
    if (sink) return sink(heard);
    if (event.isTrusted && event.type.endsWith('down')) onDown?.();
    if (event.isTrusted && !isTyping(event)) kept.push(heard);
    if (kept.length > KEPT) kept.shift();
  };
  const renew = () => {
    for (const type of HEARD.split(' ')) target.addEventListener(type, hear, true);
  };
  renew();
  return {
    renew,
    handOver(to) {
      sink = to;
      return kept.splice(0);
    },
  };
}

const isTyping = (event: Event): boolean =>
  event.type.startsWith('key') && !['Enter', ' '].includes((event as KeyboardEvent).key);
