import { aroundNode } from './clobbered.ts';
/**
 * What a person can see. Answers are kept for one look at the page: they cost layout, so only what may be a consent
 * is ever asked about.
 */
export interface Sight {
  readonly element: (element: Element) => boolean;
  readonly text: (node: Text) => boolean;
  /** Whether anything that was asked about was not to be seen. */
  readonly missed: () => boolean;
}

const MOST_ANCESTORS = 12;

export function look(document: Document): Sight {
  const elements = new Map<Element, boolean>();
  const texts = new Map<Text, boolean>();
  // Asked for with the first question, since it has the page laid out: most looks ask none.
  let known: boolean | undefined;
  const laidOut = () => (known ??= document.documentElement.getBoundingClientRect().width > 0);
  return {
    element: (element) =>
      kept(elements, element, () => shown(element) && (!laidOut() || hasPlace(element, boxOf(element)))),
    text: (node) => kept(texts, node, () => isRead(node, laidOut)),
    missed: () => hasUnseen(elements) || hasUnseen(texts),
  };
}

const hasUnseen = (answers: ReadonlyMap<unknown, boolean>): boolean =>
  Array.from(answers.values()).includes(false);

function kept<K>(answers: Map<K, boolean>, key: K, ask: () => boolean): boolean {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = ask();
  answers.set(key, answer);
  return answer;
}

const shown = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false });

function isRead(node: Text, laidOut: () => boolean): boolean {
  const parent = drawing(node);
  if (!parent || !shown(parent)) return false;
  return !laidOut() || hasPlace(parent, rangeBox(node));
}

/** What draws a text: a slot, which holds words of its own where it is given none, has no box. */
function drawing(node: Text): Element | null | undefined {
  let parent = aroundNode(node);
  while (parent?.localName === 'slot') parent = parent.assignedSlot ?? aroundNode(parent);
  return parent ?? (node.getRootNode() as Partial<ShadowRoot>).host;
}

/** A host drawn as `display: contents` and the like have no box of their own: their content's counts. */
function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  return box.width > 0 || box.height > 0 ? box : rangeBox(element);
}

function rangeBox(node: Node): DOMRect {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** Big enough to be seen, not moved off the page, not clipped away by what it is in. */
function hasPlace(element: Element, box: DOMRect): boolean {
  if (box.width <= 1 || box.height <= 1) return false;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return false;
  return !isClipped(element);
}

function isClipped(element: Element): boolean {
  let ancestor: Element | null = element;
  for (let i = 0; ancestor && i < MOST_ANCESTORS; i++) {
    const box = ancestor.getBoundingClientRect();
    if ((box.width <= 1 || box.height <= 1) && clips(ancestor)) return true;
    ancestor = ancestor.assignedSlot ?? aroundNode(ancestor);
  }
  return false;
}

function clips(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.display !== 'contents' && style.display !== 'inline' && style.overflow !== 'visible';
}
