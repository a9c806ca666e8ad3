const SIZE = 20;
const GAP = 6;
const EDGE = 2;
/** Smaller than this is not seen itself: its label or what it is in stands for it. */
const LEAST = 4;
const MOST_LEVELS = 4;

/** In the coordinates of the window; px. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Where a mark goes; `null` where its control is not to be seen. */
export function placeOf(control: Element): Place | null {
  const box = boxOf(control);
  if (!box) return null;
  const width = control.ownerDocument.documentElement.clientWidth;
  const top = box.top + (Math.min(box.height, 44) - SIZE) / 2;
  if (box.left >= SIZE + GAP + EDGE) return { left: box.left - SIZE - GAP, top };
  // No room before it: after it, and where there is none either, upon its corner.
  if (width - box.right >= SIZE + GAP + EDGE) return { left: box.right + GAP, top };
  return { left: Math.min(box.right, width) - SIZE - EDGE, top: box.top - SIZE / 2 };
}

/** Of the prototypes: fields of a form hide what is called like them. */
function boxOf(control: Element): DOMRect | null {
  const { getBoundingClientRect: bounds, checkVisibility } = Element.prototype;
  let at: Element | null = control;
  for (let i = 0; at && i < MOST_LEVELS; i++, at = parentOf(at)) {
    const box = bounds.call(at);
    const seen = checkVisibility.call(at, { opacityProperty: true, visibilityProperty: true });
    if (seen && box.width >= LEAST && box.height >= LEAST) return box;
  }
  return null;
}

const parentOf = (element: Element): Element | null =>
  Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
