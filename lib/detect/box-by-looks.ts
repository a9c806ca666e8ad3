import { isTrack } from './drawn-switch.ts';
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
/** Items that the words beside a box are looked for in. */
const NEAR = 30;

/**
 * Boxes and switches without a telling name: pages of utility classes draw them as an empty square or pill beside the
 * words, which may be clicked. What stands beside words that ask for nothing is not looked at.
 */
export function boxesByLooks(view: View): Item[] {
  const asking = view.map.blanks.filter((item) => standsByConsent(view, item.node as Element));
  return asking.slice(0, MOST_LOOKED_AT).filter(({ node }) => looksLikeBox(node as Element));
}

function standsByConsent(view: View, blank: Element): boolean {
  const place = view.place(blank);
  for (const row of Array.from(view.chain(blank, MOST_LEVELS)).slice(1)) {
    const around = view.place(row);
    if (!place || !around || isLabelOfControl(row) || hasControl(view, row)) return false;
    const before = view.raw({ from: Math.max(around.from, place.from - NEAR), to: place.from });
    const words = before || view.raw({ from: place.to, to: Math.min(around.to, place.to + NEAR) });
    if (words !== '') return asksByTick(meaningOf(words));
  }
  return false;
}

/** Kits draw the face of a real box within its label. */
const isLabelOfControl = (row: Element): boolean =>
  row.localName === 'label' && (row as HTMLLabelElement).control !== null;

const hasControl = (view: View, row: Element): boolean =>
  (['box', 'press', 'field'] as const).some((kind) => view.within(row, kind).length > 0);

function looksLikeBox(element: Element): boolean {
  const size = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return style.cursor === 'pointer' && (isTrack(size, style) || (isSquare(size) && isDrawn(style)));
}

const isSquare = ({ width, height }: DOMRect): boolean =>
  width >= LEAST && width <= MOST && Math.abs(width - height) <= SQUARE * Math.max(width, height);

const isDrawn = ({ borderTopStyle, borderTopWidth, boxShadow }: CSSStyleDeclaration): boolean =>
  (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0) ||
  (boxShadow !== 'none' && boxShadow !== '');
