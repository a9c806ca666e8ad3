import type { RootOpener } from './flat-tree.ts';
import { lookThrough, MORE_THAN_PROSE } from './scan.ts';

/** How soon a page is looked at that was there already, or that fills itself right after the first look; ms. */
const ARRIVAL_MS = 50;
/** How long it is left alone after later changes; ms. */
const PAUSE_MS = 600;
/** A look may take this share of the page's time. */
const LEISURE = 50;
/** A look that took no longer may be taken while the person presses; ms. */
const HASTE_MS = 40;
/** A look that took no longer need not wait for an idle moment, which costs more to ask for than it is worth; ms. */
const BRIEF_MS = 4;
/** How soon after the cue the watcher comes, where the background is awake and the machine not too busy; ms. */
const COMING_MS = 80;
/** When a page is looked at again whose custom elements had not come to life yet: they do so without a trace; ms. */
const LATE_MS = [500, 1_500, 4_000];
const WATCHED = { childList: true, subtree: true, characterData: true } as const;

/**
 * Looks through a frame for a cue: once the document is there, then a while after it has changed. Calls `onCue` once
 * and goes silent. Few functions: to make a function ready costs each frame as much as to ask it a question.
 * @returns to be called when the person is about to act: looks at once where a look is due
 */
export function scout(frame: Window, rootOf: RootOpener, onCue: () => void): () => void {
  // Asked for once, now: a frame that has gone to another site meanwhile shows nothing of itself any more.
  const { document } = frame;
  /** What is looked through, and its text at the last look. */
  const scanned = new Map<Document | ShadowRoot, string>([[document, '']]);
  let observer: MutationObserver | undefined;
  let isDue = true;
  let cost = 0;
  let pause = ARRIVAL_MS;
  let late: unknown;
  let comesAt = 0;
  const look = () => {
    if (!isDue) return;
    isDue = false;
    const began = Date.now();
    // Told once per pause that something has changed: to be told of each change would cost each change something.
    observer ??= new MutationObserver(() => {
      observer?.disconnect();
      isDue = true;
      setTimeout(() => (cost > BRIEF_MS ? whenIdle(look) : look()), Math.max(pause, cost * LEISURE));
      pause = PAUSE_MS;
    });
    // Roots that are found while looking join the list, and are looked through too.
    for (const [root, before] of scanned) {
      if (root !== document && !(root as ShadowRoot).host.isConnected) {
        scanned.delete(root);
        continue;
      }
      observer.observe(root, WATCHED);
      // Most frames are done with one question.
      if (!root.querySelector(MORE_THAN_PROSE)) continue;
      late ??= root.querySelector(':not(:defined)') && LATE_MS.map((wait) => setTimeout(lookAgain, wait));
      const { cue, text, roots } = lookThrough(root, before, rootOf);
      if (cue) {
        observer.disconnect();
        // Whoever looks again later finds nothing to look through.
        scanned.clear();
        comesAt = performance.now() + COMING_MS;
        return onCue();
      }
      scanned.set(root, text);
      for (const each of roots) if (!scanned.has(each)) scanned.set(each, '');
    }
    cost = Date.now() - began;
  };
  const lookAgain = () => {
    isDue = true;
    look();
  };
  // By an event of the window's, which has a listener already: the first timer of a page costs half as much again. To
  // be told an event costs each frame more than its share of one timer for all.
  if (document.readyState === 'loading' && frame === window) frame.addEventListener('DOMContentLoaded', look);
  else if (arriving.set(document, look).size === 1) setTimeout(arrive, ARRIVAL_MS);
  return () => {
    if (cost <= HASTE_MS) look();
    // Where a press leads away at once, the watcher would come too late. Until this ends, the press is not through, and
    // after it the watcher stands in the page's queue before the next document.
    while (performance.now() < comesAt) continue;
  };
}

/** Documents that are not there yet, of all frames that share this scout, and how to look at them. */
const arriving = new Map<Document, () => void>();

function arrive(): void {
  if (arriving.size === 0) return;
  setTimeout(arrive, ARRIVAL_MS);
  for (const [document, look] of arriving) {
    // A frame that goes elsewhere while it loads never gets there.
    if (document.readyState === 'loading' && document.defaultView) continue;
    arriving.delete(document);
    look();
  }
}

const whenIdle = (task: () => void): unknown =>
  (window as Partial<Window>).requestIdleCallback?.(task, { timeout: 1_000 }) ?? task();
