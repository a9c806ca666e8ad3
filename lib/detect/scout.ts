import type { RootOpener } from './flat-tree.ts';
import { lookThrough, type Scanned } from './scan.ts';

/** When the first look is taken, and how long a page is left alone after it has changed; ms. */
const ARRIVAL_MS = 50;
const PAUSE_MS = 400;
/** A look may take this share of the page's time. */
const LEISURE = 50;
const WATCHED = { childList: true, subtree: true, characterData: true } as const;

/**
 * Looks through a frame for a cue: once the document is there, then a while after it has changed. Calls `onCue` once
 * and goes silent.
 * @returns looks at once where a look is due: the person is about to act
 */
export function scout(frame: Window, rootOf: RootOpener, onCue: () => void): () => void {
  let hurry: (() => void) | undefined;
  const begin = () => (hurry ??= keepLooking(frame.document, rootOf, onCue));
  // A timer: to listen for the document's readiness costs a small frame as much as the look itself.
  const arrive = () => {
    if (frame.document.readyState === 'loading') setTimeout(arrive, ARRIVAL_MS);
    else begin();
  };
  setTimeout(arrive, ARRIVAL_MS);
  return () => begin()();
}

/** @returns looks now where the page has changed since the last look */
function keepLooking(document: Document, rootOf: RootOpener, onCue: () => void): () => void {
  const scanned: Scanned[] = [{ root: document, text: '' }];
  let cost = 0;
  let isDue = false;
  // Told once per pause that something has changed: to be told of each change would cost each change something.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    isDue = true;
    setTimeout(() => requestIdle(hurry), Math.max(PAUSE_MS, cost * LEISURE));
  });
  const hurry = () => {
    if (isDue) look();
  };
  const look = () => {
    isDue = false;
    const began = Date.now();
    // Roots that are found while looking join the list, and are looked through too.
    for (const each of scanned) {
      observer.observe(each.root, WATCHED);
      const { cue, hosts } = lookThrough(each);
      if (cue) {
        observer.disconnect();
        return onCue();
      }
      for (const root of rootsOf(hosts, rootOf, scanned)) scanned.push({ root, text: '' });
    }
    cost = Date.now() - began;
  };
  look();
  return hurry;
}

function rootsOf(hosts: readonly Element[], rootOf: RootOpener, scanned: readonly Scanned[]): ShadowRoot[] {
  const known = new Set<Node>(scanned.map(({ root }) => root));
  return hosts.map(rootOf).filter((root) => root !== null && !known.has(root)) as ShadowRoot[];
}

function requestIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1_000 });
  else task();
}
