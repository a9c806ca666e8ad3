import { asks, asksInOtherWords } from './box-words.ts';
import { isTrack } from './drawn-switch.ts';
import type { Item } from './page-map.ts';
import { hasJudge } from './second-opinion.ts';
import type { View } from './view.ts';

/** A box is about as big as a letter or a finger; pixels. */
const LEAST = 9;
const MOST = 40;
/** Its sides differ by less than this share. */
const SQUARE = 0.25;
/** A page that draws more than this draws icons; of what may be a box, layout is asked for so many. */
const MOST_BLANKS = 400;
const MOST_LOOKED_AT = 40;
/** A row is a box and a sentence with its links; items. */
const LONGEST_ROW = 60;
/** A box may stand in a frame of its own. */
const MOST_LEVELS = 4;
/** Items that the words beside a box are looked for in. */
const NEAR = 30;

/**
 * Boxes and switches without a telling name: pages of utility classes draw them as an empty square or pill beside the
 * words, which may be clicked. What stands beside words that ask for nothing is not looked at.
 */
export function boxesByLooks(view: View): Item[] {
  const { blanks } = view.map;
  const asking = blanks.slice(0, MOST_BLANKS).filter(({ node }) => standsByConsent(view, node as Element));
  const drawn = asking.slice(0, MOST_LOOKED_AT).filter(({ node }) => looksLikeBox(node as Element));
  // The knob of a switch is no box within it.
  return drawn.filter(({ node }) => !drawn.some((outer) => outer.node === view.parent(node as Element)));
}

function standsByConsent(view: View, blank: Element): boolean {
  const place = view.place(blank);
  for (const row of Array.from(view.chain(blank, MOST_LEVELS)).slice(1)) {
    const around = view.place(row);
    if (!place || !around || around.to - around.from > LONGEST_ROW) return false;
    if (isLabelOfControl(row) || hasControl(view, row)) return false;
    const before = view.raw({ from: Math.max(around.from, place.from - NEAR), to: place.from });
    const words = before || view.raw({ from: place.to, to: Math.min(around.to, place.to + NEAR) });
    if (words !== '') return asks(words) || (hasJudge() && asksInOtherWords(words));
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
