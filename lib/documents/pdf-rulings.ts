import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfEngine } from './pdf-engine.ts';
import type { Frame } from './pdf-pieces.ts';

/** A straight line on a page, or the edge of a painted box: `x` of a vertical one, `y` of a level one. */
export interface Ruling {
  readonly vertical: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Lines that are shorter draw letters and ornaments; points. */
const SHORTEST = 4;
/** A page with more is a drawing. */
const MOST = 5_000;
/** How pdf.js 6 writes paths down: a sign, then so many coordinates. */
const MOVE = 0;
const LINE = 1;
const COORDINATES = [2, 2, 6, 4, 0];

/** The lines and box edges that are painted on a page. */
export async function rulingsOf(page: PDFPageProxy, frame: Frame): Promise<Ruling[]> {
  const { OPS } = await pdfEngine();
  const { fnArray, argsArray } = await page.getOperatorList();
  const rulings: Ruling[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, operation] of (fnArray as number[]).entries()) {
    const args = argsArray[i] as unknown[] | null;
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    const form = operation === OPS.paintFormXObjectBegin ? args?.[0] : undefined;
    if (operation === OPS.transform && args) matrix = times(matrix, args as unknown as Matrix);
    if (form) matrix = times(matrix, form as Matrix);
    if (operation === OPS.constructPath && args && args[0] !== OPS.endPath)
      rulings.push(...edgesOf(args[1] as readonly (Float32Array | null)[], matrix, frame));
    if (rulings.length > MOST) return [];
  }
  return rulings;
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

function edgesOf(paths: readonly (Float32Array | null)[], matrix: Matrix, frame: Frame): Ruling[] {
  const edges: Ruling[] = [];
  const [a, b, c, d, e, f] = matrix;
  for (const path of paths) {
    let begun: readonly [number, number] | undefined;
    let last: readonly [number, number] | undefined;
    for (let at = 0; path && at < path.length; at += 1 + (COORDINATES[path[at] ?? 0] ?? 0)) {
      const sign = path[at] ?? 0;
      const end = at + (COORDINATES[sign] ?? 0);
      const [x, y] = [path[end - 1] ?? 0, path[end] ?? 0];
      const point = sign === 4 ? begun : frame.place(a * x + c * y + e, b * x + d * y + f);
      if (sign === MOVE) begun = point;
      if ((sign === LINE || sign === 4) && last && point) edges.push(...edge(last, point));
      last = point;
    }
  }
  return edges;
}

function edge([x, y]: readonly [number, number], [u, v]: readonly [number, number]): Ruling[] {
  const vertical = Math.abs(x - u) < 0.5;
  if (!vertical && Math.abs(y - v) >= 0.5) return [];
  const [from, to] = vertical ? [Math.min(y, v), Math.max(y, v)] : [Math.min(x, u), Math.max(x, u)];
  return to - from < SHORTEST ? [] : [{ vertical, at: vertical ? x : y, from, to }];
}
