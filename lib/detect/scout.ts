import type { RootOpener } from './flat-tree.ts';
import { lookThrough, MORE_THAN_PROSE } from './scan.ts';

/** When the first look is taken, and how long a page is left alone after it has changed; ms. */
const ARRIVAL_MS = 50;
const PAUSE_MS = 600;
/** A look may take this share of the page's time. */
const LEISURE = 50;
/** A look that took no longer may be taken while the person presses; ms. */
const HASTE_MS = 40;
const WATCHED = { childList: true, subtree: true, characterData: true } as const;

/**
 * Looks through a frame for a cue: once the document is there, then a while after it has changed. Calls `onCue` once
 * and goes silent. Few functions: to make a function ready costs each frame as much as to ask it a question.
 * @returns looks at once where a look is due: the person is about to act
 */
export function scout(frame: Window, rootOf: RootOpener, onCue: () => void): () => void {
  // Asked for once, now: a frame that has gone to another site meanwhile shows nothing of itself any more.
  const { document } = frame;
  /** What is looked through, and its text at the last look. */
  const scanned = new Map<Document | ShadowRoot, string>([[document, '']]);
  let observer: MutationObserver | undefined;
  let isDue = true;
  let cost = 0;
  const look = () => {
    if (!isDue) return;
    isDue = false;
    const began = Date.now();
    // Told once per pause that something has changed: to be told of each change would cost each change something.
    observer ??= new MutationObserver(() => {
      observer?.disconnect();
      isDue = true;
      setTimeout(() => requestIdle(look), Math.max(PAUSE_MS, cost * LEISURE));
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
      const { cue, text, roots } = lookThrough(root, before, rootOf);
      if (cue) {
        observer.disconnect();
        return onCue();
      }
      scanned.set(root, text);
      for (const each of roots) if (!scanned.has(each)) scanned.set(each, '');
    }
    cost = Date.now() - began;
  };
  if (waiting.push([document, look]) === 1) setTimeout(arrive, ARRIVAL_MS);
  return () => {
    if (cost <= HASTE_MS) look();
  };
}

const waiting: [Document, () => void][] = [];

/**
 * The first looks. By a timer: to listen for the document's readiness costs a small frame as much as the look itself.
 * One for all frames that share a scout.
 */
function arrive(): void {
  const arrived = waiting.splice(0);
  try {
    for (let at = arrived.pop(); at; at = arrived.pop())
      if (at[0].readyState === 'loading') waiting.push(at);
      else at[1]();
  } finally {
    // What goes wrong in one frame is no matter of the others.
    waiting.push(...arrived);
    if (waiting.length > 0) setTimeout(arrive, ARRIVAL_MS);
  }
}

function requestIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1_000 });
  else task();
}
