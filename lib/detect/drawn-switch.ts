import { fold, type View } from './view.ts';

/** A track is a pill: wider than high by this much, at the least and at the most, and about as high as a line; pixels. */
const WIDER = 1.4;
const WIDEST = 3.2;
const LOWEST = 8;
const HIGHEST = 48;
/** Of its height, what the corners of a pill are rounded by. */
const ROUND = 0.4;
/** What opens a part of the page bears the name as well. */
const OPENS = /dropdown|collapse|accordion|menu|icon|caret|chevron|arrow/iu;

/**
 * Whether a box is drawn as a switch, by the name or the shape of what stands in its place: pages made of utility classes
 * and kits with generated ones name nothing. Asks for layout.
 * @param isCalledSwitch whether a class says so
 */
export function isDrawnSwitch(view: View, box: Element, isCalledSwitch: (name: string) => boolean): boolean {
  const beside = facesOf(view, box);
  const isNamed = (face: Element): boolean => {
    const name = face.getAttribute('class') ?? '';
    return isCalledSwitch(name) && !OPENS.test(name);
  };
  const blank = beside.filter((face) => fold(face.textContent) === '');
  return (
    blank.some(isNamed) ||
    [box, ...blank].some((face) => isTrack(face.getBoundingClientRect(), getComputedStyle(face))) ||
    beside.some(drawsTrack)
  );
}

/** What stands beside a box, up to the next control on either side. */
function facesOf(view: View, box: Element): Element[] {
  const all = Array.from(view.parent(box)?.children ?? []);
  const at = all.indexOf(box);
  const others = all.flatMap((one, place) => (place !== at && holdsControl(view, one) ? place : []));
  const from = others.findLast((place) => place < at) ?? -1;
  const to = others.find((place) => place > at) ?? all.length;
  return all.slice(from + 1, to).filter((one) => one !== box);
}

const holdsControl = (view: View, element: Element): boolean =>
  (['box', 'press', 'field'] as const).some((kind) => view.within(element, kind).length > 0);

/** A label may draw the track before its words. */
const drawsTrack = (face: Element): boolean =>
  ['::before', '::after'].some((mark) => {
    const style = getComputedStyle(face, mark);
    const size = { width: Number.parseFloat(style.width), height: Number.parseFloat(style.height) };
    return style.content !== 'none' && isTrack(size, style);
  });

export function isTrack(
  { width, height }: Pick<DOMRect, 'width' | 'height'>,
  style: CSSStyleDeclaration,
): boolean {
  if (!(height >= LOWEST && height <= HIGHEST && width >= height * WIDER && width <= height * WIDEST))
    return false;
  const round = Number.parseFloat(style.borderTopLeftRadius);
  return style.borderTopLeftRadius.endsWith('%') ? round >= ROUND * 100 : round >= height * ROUND;
}
