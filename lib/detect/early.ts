/** Something that happened in a page, as it was at that moment: afterwards its path is gone. */
export interface Heard {
  readonly event: Event;
  /** Where it really happened, shadow roots entered. */
  readonly path: readonly EventTarget[];
  /** A script of the page was just making a click of its own. */
  readonly scripted: boolean;
  /** `checked` of what was clicked, as it stood then: scripts may change it before anyone looks. */
  readonly on?: unknown;
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
const HEARD = 'pointerdown mousedown keydown click submit';
/** Says only how long a press took. Most frames are never pressed, and each listener costs each of them something. */
const RELEASES = ' pointerup mouseup keyup';

/**
 * Hears what happens in a frame; keeps the last of it until someone takes over. Nothing typed is kept. Here nothing is
 * judged yet: every frame pays for what this does.
 * @param onDown called when the person begins to press something, until someone takes over
 */
export function openEars(target: Pick<Window, 'addEventListener'>, onDown?: () => void): Ears {
  const kept: Heard[] = [];
  let types = HEARD;
  let sink: ((heard: Heard) => void) | undefined;
  let scripted = false;
  const renew = () => {
    for (const type of types.split(' ')) target.addEventListener(type, hear, true);
  };
  const hear = (event: Event) => {
    const { isTrusted, type } = event;
    const wasScripted = scripted;
    if (!isTrusted && type === 'click') {
      scripted = true;
      // Runs when the script's own call is over, not before.
      queueMicrotask(() => (scripted = false));
    }
    // Before anything else is asked of the event: all typing comes through here.
    if (!sink && (!isTrusted || isTyping(event))) return;
    const path = event.composedPath();
    const heard = { event, path, scripted: wasScripted, on: (path[0] as HTMLInputElement).checked };
    if (sink) return sink(heard);
    if (type.endsWith('down')) down();
    kept.push(heard);
    if (kept.length > KEPT) kept.shift();
  };
  const down = () => {
    listenToAll();
    onDown?.();
  };
  const listenToAll = () => {
    types = HEARD + RELEASES;
    renew();
  };
  renew();
  return {
    renew,
    handOver(to) {
      sink = to;
      listenToAll();
      return kept.splice(0);
    },
  };
}

const isTyping = (event: Event): boolean =>
  event.type.startsWith('key') && !['Enter', ' '].includes((event as KeyboardEvent).key);
