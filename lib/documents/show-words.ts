import type { Span } from '#lib/model/document.ts';
import type { Run } from './builder.ts';
import { HIGHLIGHT_NAME } from './highlight-css.ts';
import type { RootOpener } from './live-tree.ts';
import { occurrence } from './occurrence.ts';
import { pageWords } from './page.ts';

/**
 * Scrolls to `words` in the page and highlights them. `start` is where they stood when the page was read: among equal
 * places the nearest is taken. Page nodes stay as they are; the page is walked anew, so it may have changed meanwhile.
 * @returns whether the words are in the page.
 */
export function showWords(page: Document, words: string, start: number, rootOf?: RootOpener): boolean {
  const { text, runs } = pageWords(page, rootOf);
  const place = occurrence(text, words, start);
  const ranges = place ? rangesOf(runs, place) : [];
  const [first] = ranges;
  if (!first) return false;
  clearHighlight(page);
  scrollTo(first);
  highlight(ranges, first);
  return true;
}

/** One range per text node: a range cannot reach from one shadow root or frame into another. */
function rangesOf(runs: readonly Run<Node>[], place: Span): Range[] {
  const ranges: Range[] = [];
  for (const { node, at, start, end } of runs) {
    if (end <= place.start || start >= place.end) continue;
    const from = at + Math.max(0, place.start - start);
    const to = at + Math.min(end, place.end) - start;
    const last = ranges.at(-1);
    if (last?.endContainer === node) last.setEnd(node, to);
    else ranges.push(rangeIn(node, from, to));
  }
  return ranges;
}

function rangeIn(node: Node, from: number, to: number): Range {
  const range = (node.ownerDocument as Document).createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** At once: a page may break off a smooth scroll, and people may have asked for less motion. */
function scrollTo(range: Range): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  const element = shownAround(range.startContainer);
  if (!view || !element) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const hidden = bottom > top && (top < 0 || bottom > view.innerHeight);
  if (hidden) view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
}

/** The nearest element around a node that takes room: the words may lie in a closed accordion. */
function shownAround(node: Node): Element | null {
  let element = node.parentElement;
  while (element && element.getClientRects().length === 0) element = element.parentElement;
  return element;
}

/** Words may have been shown before, and in a frame: the page's own window holds all but those. */
function clearHighlight(page: Document): void {
  const view = page.defaultView;
  if (view && 'highlights' in view.CSS) view.CSS.highlights.delete(HIGHLIGHT_NAME);
}

/** By the Custom Highlight API, which leaves the page's nodes and the person's selection alone; else by selecting. */
function highlight(ranges: readonly Range[], first: Range): void {
  const view = first.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  if (isStyled(view, first)) {
    view.CSS.highlights.set(HIGHLIGHT_NAME, new view.Highlight(...ranges));
    return;
  }
  const selection = view.getSelection();
  selection?.removeAllRanges();
  for (const range of ranges) selection?.addRange(range);
}

/** Whether {@link HIGHLIGHT_CSS} has reached the words: a highlight without a style would not be seen. */
function isStyled(view: Window & typeof globalThis, range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (!element || !('highlights' in view.CSS)) return false;
  return /[1-9]/.test(view.getComputedStyle(element, `::highlight(${HIGHLIGHT_NAME})`).backgroundColor);
}
