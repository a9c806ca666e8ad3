const SIZE = 20;
const GAP = 6;
const EDGE = 2;
/** Smaller than this is not seen itself: its label or what it is in stands for it. */
const LEAST = 4;
const MOST_LEVELS = 4;
/** What is wider is a button, or holds its words; px. */
const WIDEST_BOX = 64;
/** How far below a box its words may end for a mark after them to be seen as its own; px. */
const NEAR = 120;

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
  // No room before it: after its words, or after itself, and where there is none either, upon its corner.
  for (const { right, top: line, height } of [endOfWords(control, box), box])
    if (width - right >= SIZE + GAP + EDGE)
      return { left: right + GAP, top: line + (Math.min(height, 44) - SIZE) / 2 };
  return { left: Math.min(box.right, width) - SIZE - EDGE, top: box.top - SIZE / 2 };
}

/** The last line of the words that follow a box, where they end near it; the box where they do not. */
function endOfWords(control: Element, box: DOMRect): DOMRect {
  const label = box.width <= WIDEST_BOX ? labelOf(control) : null;
  if (!label) return box;
  const words = new Range();
  words.selectNodeContents(label);
  if (words.comparePoint(control, 0) === 0) words.setStartAfter(control);
  const lines = Array.from(words.getClientRects()).filter((line) => line.width >= LEAST);
  const last = lines.at(-1);
  const isNear =
    last && last.left >= box.left - SIZE && last.top >= box.top - SIZE && last.top <= box.bottom + NEAR;
  return isNear ? last : box;
}

/** A control that can have a label gives it; of any other, what it is in holds its words. */
function labelOf(control: Element): Node | null {
  const labels: unknown = 'labels' in control ? control.labels : null;
  return (labels instanceof NodeList ? labels[0] : undefined) ?? parentOf(control);
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
