import { aroundNode } from './clobbered.ts';
import { isRed } from './red.ts';
import { fold, type View } from './view.ts';

/** What may hold a message and nothing else. */
const LEAVES = 'p, span, div, small, li, em, b, strong, output, label';
const MOST_LEAVES = 200;
const MOST_BOXES = 30;
const LONGEST = 200;
/** Elements around a box that may draw it, at most. */
const MOST_FACES = 8;

/**
 * What is drawn in red in a part of the page: words by what they say, boxes and fields by their turn. Pages whose names
 * tell nothing mark by it alone what they refuse.
 */
export function reddenedIn(view: View, around: Element): Set<string> {
  const leaves = Array.from(around.querySelectorAll(LEAVES))
    .slice(0, MOST_LEAVES)
    .filter((leaf) => leaf.childElementCount === 0 && isRedText(leaf));
  const words = leaves.map((leaf) => fold(leaf.textContent ?? '').replace(/\d+/gu, '0'));
  const controls = [...view.within(around, 'box'), ...view.within(around, 'field')].slice(0, MOST_BOXES);
  const framed = controls.flatMap((control, at) => (facesOf(control).some(isFramedRed) ? [`#${at}`] : []));
  return new Set([...words, ...framed]);
}

function isRedText(leaf: Element): boolean {
  const size = leaf.textContent?.trim().length ?? 0;
  if (size < 2 || size > LONGEST || leaf.closest('button, a, [role="button"]')) return false;
  return isRed(getComputedStyle(leaf).color) && isSeen(leaf);
}

/** A control and what stands by it in its label: kits draw the box there. Not while the person is in it. */
function facesOf(control: Element): Element[] {
  if (!control.isConnected || control.matches(':focus')) return [];
  const around = control.closest('label') ?? aroundNode(control);
  const beside = around?.querySelectorAll('span, div, i, svg') ?? [];
  return [control, ...Array.from(beside).slice(0, MOST_FACES)];
}

function isFramedRed(face: Element): boolean {
  const { borderTopStyle, borderTopColor, outlineStyle, outlineColor, boxShadow } = getComputedStyle(face);
  return (
    (borderTopStyle !== 'none' && isRed(borderTopColor)) ||
    (outlineStyle !== 'none' && isRed(outlineColor)) ||
    (boxShadow !== 'none' && isRed(boxShadow))
  );
}

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
