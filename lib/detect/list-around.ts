import { isRadio } from './box-kind.ts';
import type { View } from './view.ts';

const MOST_LEVELS = 6;
const FEWEST = 3;

/** Things that look alike, each with a box. */
export interface List {
  readonly around: Element;
  readonly item: string;
  readonly boxes: readonly Element[];
}

/** The nearest container with at least three children that look alike and hold a box each. */
export function listAround(view: View, box: Element): List | null {
  let item = box;
  for (const around of Array.from(view.chain(box, MOST_LEVELS)).slice(1)) {
    const alike = underOneHeading(around, item).filter((child) => isAlike(view, child, item));
    const boxes = alike.flatMap((child) => view.within(child, 'box'));
    if (boxes.length >= FEWEST) return { around, item: item.localName, boxes };
    item = around;
  }
  return null;
}

/** The children among which one stands, from the heading before it to the next. */
function underOneHeading(around: Element, item: Element): Element[] {
  const children = Array.from(around.children);
  const at = children.indexOf(item);
  const headings = children.flatMap((child, place) => (/^h[1-6]$/u.test(child.localName) ? place : []));
  const from = headings.findLast((place) => place < at) ?? -1;
  const to = headings.find((place) => place > at) ?? children.length;
  return children.slice(from + 1, to);
}

const isAlike = (view: View, one: Element, other: Element): boolean =>
  one.localName === other.localName && one.className === other.className && isItem(view, one);

/** Something with a box, or a row with several: one to choose it, others for what is true of it. */
function isItem(view: View, element: Element): boolean {
  const boxes = view.within(element, 'box');
  return boxes.length === 1 || (boxes.length > 1 && element.localName === 'tr' && !boxes.some(isRadio));
}
