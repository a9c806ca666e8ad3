/** Something that happened in a page before anyone could tell what it meant. */
export interface EarlyEvent {
  readonly event: Event;
  /** Where it really happened, shadow roots entered: the path is gone once the event is over. */
  readonly path: readonly EventTarget[];
}

export interface EarlyEvents {
  /** Gives what was kept, oldest first, and stops keeping. */
  handOver(): readonly EarlyEvent[];
}

const KEPT = 24;
const TYPES = ['click', 'keydown', 'submit'] as const;

/** Keeps the person's last few gestures in a frame until the watcher comes and asks for them. Nothing typed is kept. */
export function keepEarlyEvents(target: Window): EarlyEvents {
  const kept: EarlyEvent[] = [];
  const stop = new AbortController();
  const keep = (event: Event) => {
    if (!event.isTrusted || !isTelling(event)) return;
    kept.push({ event, path: event.composedPath() });
    if (kept.length > KEPT) kept.shift();
  };
  for (const type of TYPES)
    target.addEventListener(type, keep, { capture: true, passive: true, signal: stop.signal });
  return {
    handOver() {
      stop.abort();
      return kept.splice(0);
    },
  };
}

/** Of the keys only those that press something. */
function isTelling(event: Event): boolean {
  if (event.type !== 'keydown') return true;
  const { key } = event as KeyboardEvent;
  return key === 'Enter' || key === ' ';
}
