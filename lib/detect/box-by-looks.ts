import { asksByTick, meaningOf } from './meaning.ts';
import type { Item } from './page-map.ts';
import type { View } from './view.ts';

/** A box is about as big as a letter or a finger; pixels. */
const LEAST = 9;
const MOST = 40;
/** Its sides differ by less than this share. */
const SQUARE = 0.25;
/** A page has few such boxes; layout is asked for each. */
const MOST_LOOKED_AT = 40;
/** A box may stand in a frame of its own. */
const MOST_LEVELS = 4;
/** Items that the words after a box are looked for in. */
const NEXT = 30;

/**
 * Boxes without a telling name: pages of utility classes draw them as an empty square before the words, which may be
 * clicked. What stands before words that ask for nothing is not looked at.
 */
export function boxesByLooks(view: View): Item[] {
  const asking = view.map.blanks.filter((item) => precedesConsent(view, item.node as Element));
  return asking.slice(0, MOST_LOOKED_AT).filter(({ node }) => looksLikeBox(node as Element));
}

function precedesConsent(view: View, blank: Element): boolean {
  const { from = 0, to: after = 0 } = view.place(blank) ?? {};
  for (const row of Array.from(view.chain(blank, MOST_LEVELS)).slice(1)) {
    if (hasControl(view, row)) return false;
    const words = view.raw({ from: after, to: Math.min(view.place(row)?.to ?? 0, from + NEXT) });
    if (words !== '') return asksByTick(meaningOf(words));
  }
  return false;
}

const hasControl = (view: View, row: Element): boolean =>
  (['box', 'press', 'field'] as const).some((kind) => view.within(row, kind).length > 0);

function looksLikeBox(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const isSquare = Math.abs(width - height) <= SQUARE * Math.max(width, height);
  if (!isSquare || width < LEAST || width > MOST) return false;
  const style = getComputedStyle(element);
  return style.cursor === 'pointer' && isDrawn(style);
}

const isDrawn = ({ borderTopStyle, borderTopWidth, boxShadow }: CSSStyleDeclaration): boolean =>
  (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0) ||
  (boxShadow !== 'none' && boxShadow !== '');
