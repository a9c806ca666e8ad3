import { isCue } from './cues.ts';
import type { RootOpener } from './flat-tree.ts';

const SLICE_MS = 6;
const PAUSE_MS = 400;
const MOST_NODES = 40_000;
const TEXT_CAP = 20_000;
const ELEMENT_AND_TEXT = 5;

/**
 * Looks through a frame for a cue, in idle slices: the text once the document is there, then only what is added.
 * Calls `onCue` once and goes silent. Asks for no layout.
 */
export function scout(document: Document, rootOf: RootOpener, onCue: () => void): void {
  let waiting: Node[] = [];
  let scheduled = false;
  let over = false;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'characterData') waiting.push(target);
      else waiting.push(...addedNodes);
    }
    if (waiting.length > MOST_NODES) waiting = [document];
    later();
  });
  const later = () => {
    if (scheduled || over || waiting.length === 0) return;
    scheduled = true;
    setTimeout(() => whenIdle(slice), waiting[0] === document ? 0 : PAUSE_MS);
  };
  const slice = () => {
    scheduled = false;
    const end = performance.now() + SLICE_MS;
    while (waiting.length > 0 && performance.now() < end) {
      if (!showsCue(waiting.pop() as Node, rootOf, observer, waiting)) continue;
      over = true;
      observer.disconnect();
      onCue();
      return;
    }
    later();
  };
  const begin = () => {
    waiting.push(document);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    later();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1_000 });
  else setTimeout(task, 0);
}

/** Walks a subtree; shadow roots are put on the list and watched. A walk ends after a fixed number of nodes. */
function showsCue(top: Node, rootOf: RootOpener, observer: MutationObserver, waiting: Node[]): boolean {
  const walker = (top.ownerDocument ?? (top as Document)).createTreeWalker(top, ELEMENT_AND_TEXT);
  let node: Node | null = top;
  for (let i = 0; node && i < MOST_NODES; i++, node = walker.nextNode()) {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data.length > 4 && isCue(data.slice(0, TEXT_CAP))) return true;
    } else if (node.nodeType === 1 && enter(node as Element, rootOf, observer, waiting)) return true;
  }
  return false;
}

function enter(element: Element, rootOf: RootOpener, observer: MutationObserver, waiting: Node[]): boolean {
  const root = rootOf(element);
  if (root) {
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    waiting.push(root);
  }
  if (element.localName === 'script' || element.localName === 'style') return false;
  if (isBox(element)) return true;
  return (
    isCue(element.getAttribute('aria-label') ?? '') ||
    isCue((element.getAttribute('href') ?? '').slice(0, 500))
  );
}

/** What its words are is for the watcher to say: they may be in an attribute, or come later. */
function isBox(element: Element): boolean {
  if (element.localName === 'input') return (element as HTMLInputElement).type === 'checkbox';
  const role = element.getAttribute('role');
  return role === 'checkbox' || role === 'switch';
}
