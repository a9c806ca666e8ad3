import type { PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts';

/** A stretch of print. Measures in points, `y` from the top of the page down. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** A page as it is held when most of its words stand upright: pages are scanned sideways, tables printed so. */
export interface Frame {
  readonly height: number;
  /** Where a point of the file's own space is on the page. */
  place(x: number, y: number): readonly [x: number, y: number];
}

type Item = TextItem | TextMarkedContent;
type Vector = readonly [x: number, y: number];
/** Right, down, left, up. */
type Turn = 0 | 1 | 2 | 3;

const matrixOf = ({ transform }: PageViewport) =>
  transform as [number, number, number, number, number, number];

/** Tells how a page is to be held, by the direction of most of its letters. */
export function frameOf(items: readonly Item[], viewport: PageViewport): Frame {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    const turn = 'str' in item ? turnOf(directionOf(item, viewport)) : null;
    if (turn !== null && 'str' in item) letters[turn] = (letters[turn] ?? 0) + item.str.trim().length;
  }
  const turn = letters.indexOf(Math.max(...letters)) as Turn;
  const [a, b, c, d, e, f] = matrixOf(viewport);
  return {
    height: turn % 2 === 0 ? viewport.height : viewport.width,
    place: (x, y) => turned([a * x + c * y + e, b * x + d * y + f], turn, viewport),
  };
}

function turned([x, y]: Vector, turn: Turn, { width, height }: PageViewport): Vector {
  if (turn === 0) return [x, y];
  if (turn === 1) return [y, width - x];
  return turn === 2 ? [width - x, height - y] : [height - y, x];
}

/** Which way the letters of an item run on the page. */
function directionOf({ transform }: TextItem, viewport: PageViewport): Vector {
  const [ta = 1, tb = 0] = transform as number[];
  const [a, b, c, d] = matrixOf(viewport);
  const size = Math.hypot(ta, tb) || 1;
  return [(a * ta + c * tb) / size, (b * ta + d * tb) / size];
}

/** `null` for slanted text: a watermark or a stamp. */
function turnOf([x, y]: Vector): Turn | null {
  if (Math.abs(x) > 0.95) return x > 0 ? 0 : 2;
  if (Math.abs(y) > 0.95) return y > 0 ? 1 : 3;
  return null;
}

/** The upright stretches of print of a page in the order in which they were drawn. */
export function piecesOf(items: readonly Item[], viewport: PageViewport, frame: Frame): Piece[] {
  const origin = frame.place(0, 0);
  return items.flatMap((item): Piece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform as number[];
    const size = Math.hypot(a, b);
    const [x] = frame.place(a / size, b / size);
    if (x - origin[0] < 0.95) return [];
    const [left, top] = frame.place(e, f);
    return [{ text: item.str, left, right: left + item.width, y: top, size, font: item.fontName }];
  });
}
