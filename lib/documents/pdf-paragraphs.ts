import type { Line } from './line.ts';
import { draftOf } from './marks.ts';
import type { Row } from './pdf-rows.ts';

/** What is usual in a document: its body's font, size and distance between lines. */
interface Usual {
  readonly font: string;
  readonly size: number;
  readonly leading: number;
}

interface Paragraphs {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Where each page starts in the text. */
  readonly starts: readonly number[];
}

/** Joins lines of print to paragraphs, over page ends too, and mends words that were cut at line ends. */
export function paragraphs(pages: readonly (readonly Row[])[]): Paragraphs {
  const usual = usualOf(pages);
  const edges = pages.map((rows) => rightEdges(rows));
  const hyphenated = hyphenatedWords(pages);
  const lines: { start: number; end: number; strong: boolean; apart: true }[] = [];
  const starts: number[] = [];
  let text = '';
  let last: Row | undefined;
  for (const [page, rows] of pages.entries()) {
    starts.push(text === '' ? 0 : text.length + 1);
    for (const row of rows) {
      const line = lines.at(-1);
      if (line && last && goesOn(last, row, usual, edges[page] ?? [])) {
        text = joined(text, row.text, hyphenated);
        line.strong &&= isStrong(row, usual);
        line.end = text.length;
      } else {
        if (text !== '') text += '\n';
        lines.push({
          start: text.length,
          end: text.length + row.text.length,
          strong: isStrong(row, usual),
          apart: true,
        });
        text += row.text;
      }
      last = row;
    }
  }
  return { text, lines, starts: starts.map((start) => Math.min(start, text.length)) };
}

const isStrong = (row: Row, usual: Usual): boolean => row.font !== usual.font || row.size > usual.size * 1.08;

function usualOf(pages: readonly (readonly Row[])[]): Usual {
  const rows = pages.flat();
  const gaps = pages.flatMap((page) =>
    page.flatMap((row, i) => {
      const above = page[i - 1];
      return above && row.y > above.y && row.y - above.y < row.size * 4 ? [(row.y - above.y) / row.size] : [];
    }),
  );
  return {
    font: most(rows.map((row) => [row.font, row.text.length])) ?? '',
    size: most(rows.map((row) => [row.size, row.text.length])) ?? 0,
    leading: gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 1.2,
  };
}

function most<T>(weighted: readonly (readonly [T, number])[]): T | undefined {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** How far right the lines that begin in the same column reach. */
function rightEdges(rows: readonly Row[]): { left: number; right: number }[] {
  const edges: { left: number; right: number }[] = [];
  for (const row of rows) {
    const edge = edges.find(({ left, right }) => row.left >= left - 60 && row.left < right);
    if (edge) edge.right = Math.max(edge.right, row.right);
    else edges.push({ left: row.left, right: row.right });
  }
  return edges;
}

/** Whether `next` goes on with the paragraph that `last` is in. */
function goesOn(
  last: Row,
  next: Row,
  usual: Usual,
  edges: readonly { left: number; right: number }[],
): boolean {
  if (isMarked(next.text) || Math.abs(next.size - last.size) > last.size * 0.1) return false;
  const turned = next.y < last.y - last.size;
  const open = !/[.:;!?]$/.test(last.text);
  const lower = /^[\p{Ll}(]/u.test(next.text);
  if (turned) return open && (lower || isFull(last, next, edges));
  if (isStrong(last, usual) !== isStrong(next, usual) && !(open && lower)) return false;
  const leading = (next.y - last.y) / next.size;
  if (leading > usual.leading * 1.35) return open && lower && leading < usual.leading * 2;
  if (isStrong(last, usual) && isStrong(next, usual) && open && !isCapitals(last.text, next.text))
    return true;
  if (next.left > last.left + next.size && !isMarked(last.text) && !lower) return false;
  return isFull(last, next, edges) || (open && lower);
}

const isMarked = (text: string): boolean => {
  const { start, bullet, number } = draftOf(text, { start: 0, end: text.length });
  return start > 0 && (bullet !== undefined || number !== undefined);
};

/** A heading in capitals does not go on in small letters. */
const isCapitals = (last: string, next: string): boolean =>
  last === last.toUpperCase() && next !== next.toUpperCase() && !/^\p{Ll}/u.test(next);

/** A line is full where the next one's first word would not have fitted on it any more. */
function isFull(last: Row, next: Row, edges: readonly { left: number; right: number }[]): boolean {
  const edge =
    edges.find(({ left, right }) => last.left >= left - 60 && last.left < right)?.right ?? last.right;
  const word = next.text.split(/\s/, 1)[0] ?? '';
  const width = ((next.right - next.left) * (word.length + 1)) / Math.max(1, next.text.length);
  return last.right + width > edge - last.size * 0.5;
}

function hyphenatedWords(pages: readonly (readonly Row[])[]): Set<string> {
  const words = pages.flatMap((rows) => rows.flatMap((row) => row.text.toLowerCase().split(/[^\p{L}-]+/u)));
  return new Set(words.filter((word) => word.includes('-')));
}

/** First halves of words that keep their hyphen wherever the line ends. */
const HALVES = new Set(
  'информационно веб интернет онлайн бизнес медиа финансово материально программно организационно кто что какой каким каких где как'.split(
    ' ',
  ),
);

/** Appends a line of print; a word cut by a hyphen is mended, unless it is written with one elsewhere. */
function joined(text: string, next: string, hyphenated: ReadonlySet<string>): string {
  const tail = text.slice(text.lastIndexOf(' ') + 1);
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (!rest || !/\p{L}[-‐\u00ad]$/u.test(tail.slice(-3))) return `${text} ${next}`;
  const word = tail.replace(/^\P{L}+/u, '').toLowerCase();
  const mixed = /[a-z]-$/.test(word) && /^\p{Script=Cyrillic}/u.test(rest);
  const address = /[@/]/.test(tail) || /^[\w-]+\.[a-z]/.test(next);
  const kept = mixed || address || HALVES.has(word.slice(0, -1)) || hyphenated.has(word + rest);
  return kept && !word.endsWith('\u00ad') ? text + next : text.slice(0, -1) + next;
}
