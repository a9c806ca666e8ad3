import { draftOf } from './marks.ts';
import { heaviest, type Row } from './pdf-rows.ts';

/** What is usual in a document: its body's font, size and distance between lines. */
export interface Usual {
  readonly font: string;
  readonly size: number;
  readonly leading: number;
}

/** A column: how far right the lines that begin in it reach. */
export interface Edge {
  readonly left: number;
  right: number;
}

/** Bold or larger than the body, as far as fonts tell. */
export const isStrong = (row: Row, usual: Usual): boolean =>
  row.font !== usual.font || row.size > usual.size * 1.08;

/** What most of a document's letters and lines are like. */
export function usualOf(pages: readonly (readonly Row[])[]): Usual {
  const rows = pages.flat();
  const gaps = pages.flatMap((page) =>
    page.flatMap((row, i) => {
      const above = page[i - 1];
      return above && row.y > above.y && row.y - above.y < row.size * 4 ? [(row.y - above.y) / row.size] : [];
    }),
  );
  return {
    font: heaviest(rows.map((row) => [row.font, row.text.length])) ?? '',
    size: heaviest(rows.map((row) => [row.size, row.text.length])) ?? 0,
    leading: gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 1.2,
  };
}

/** How far right the lines that begin in the same column reach. */
export function rightEdges(rows: readonly Row[]): Edge[] {
  const edges: Edge[] = [];
  for (const row of rows) {
    const edge = edges.find(({ left, right }) => row.left >= left - 60 && row.left < right);
    if (edge) edge.right = Math.max(edge.right, row.right);
    else edges.push({ left: row.left, right: row.right });
  }
  return edges;
}

/** Whether a paragraph goes on over the end of a page or column. */
export function turnsTo(last: Row, next: Row, edges: readonly Edge[]): boolean {
  if (isMarked(next.text) || Math.abs(next.size - last.size) > last.size * 0.1) return false;
  return !/[.:;!?]$/.test(last.text) && (/^[\p{Ll}(]/u.test(next.text) || isFull(last, next, edges));
}

/** Whether `next` goes on with the paragraph that `last` is in. */
export function goesOn(last: Row, next: Row, usual: Usual, edges: readonly Edge[]): boolean {
  if (isMarked(next.text) || Math.abs(next.size - last.size) > last.size * 0.1) return false;
  const up = last.y - next.y;
  const open = !/[.:;!?]$/.test(last.text);
  const lower = /^[\p{Ll}(]/u.test(next.text);
  const aside = next.left > last.left + 60;
  if (up > last.size) return (aside || up > last.page * 0.3) && turnsTo(last, next, edges);
  if (isStrong(last, usual) !== isStrong(next, usual) && !(open && lower)) return false;
  const leading = (next.y - last.y) / next.size;
  if (leading > usual.leading * 1.35) return open && lower && leading < usual.leading * 2;
  if (isStrong(last, usual) && isStrong(next, usual) && open && !isCapitals(last.text, next.text))
    return true;
  if (next.left > last.left + next.size && !isMarked(last.text) && !lower) return false;
  return isFull(last, next, edges) || (open && lower);
}

export const isMarked = (text: string): boolean => {
  const { start, bullet, number } = draftOf(text, { start: 0, end: text.length });
  return start > 0 && (bullet !== undefined || number !== undefined);
};

/** A heading in capitals does not go on in small letters. */
const isCapitals = (last: string, next: string): boolean =>
  last === last.toUpperCase() && next !== next.toUpperCase() && !/^\p{Ll}/u.test(next);

/** A line is full where the next one's first word would not have fitted on it any more. */
function isFull(last: Row, next: Row, edges: readonly Edge[]): boolean {
  const edge =
    edges.find(({ left, right }) => last.left >= left - 60 && last.left < right)?.right ?? last.right;
  const word = next.text.split(/\s/, 1)[0] ?? '';
  const width = ((next.right - next.left) * (word.length + 1)) / Math.max(1, next.text.length);
  return last.right + width > edge - last.size * 0.5;
}
