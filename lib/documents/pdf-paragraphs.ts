import type { Line } from './line.ts';
import { hyphenatedWords, joined } from './pdf-hyphens.ts';
import { goesOn, isStrong, rightEdges, turnsTo, usualOf } from './pdf-joints.ts';
import type { Row } from './pdf-rows.ts';

interface Paragraph {
  text: string;
  strong: boolean;
  /** The page it begins on, from 0. */
  readonly page: number;
}

interface Paragraphs {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Where the first paragraph that begins on each page starts in the text. */
  readonly starts: readonly number[];
}

/** Joins lines of print to paragraphs, over page ends too, and mends words that were cut at line ends. */
export function paragraphs(pages: readonly (readonly Row[])[]): Paragraphs {
  const usual = usualOf(pages);
  const hyphenated = hyphenatedWords(pages);
  const out: Paragraph[] = [];
  let last: Row | undefined;
  for (const [page, rows] of pages.entries()) {
    const edges = rightEdges(rows);
    for (const row of rows) {
      const open = out.at(-1);
      const same = last && (row === rows[0] ? turnsTo(last, row, edges) : goesOn(last, row, usual, edges));
      if (open && same) {
        open.text = joined(open.text, row.text, hyphenated);
        open.strong &&= isStrong(row, usual);
      } else out.push({ text: row.text, strong: isStrong(row, usual), page });
      last = row;
    }
  }
  return assembled(out, pages.length);
}

function assembled(paragraphs: readonly Paragraph[], pages: number): Paragraphs {
  const lines: Line[] = [];
  const starts: number[] = [];
  let length = 0;
  for (const { text, strong, page } of paragraphs) {
    while (starts.length <= page) starts.push(length);
    lines.push({ start: length, end: length + text.length, strong, apart: true });
    length += text.length + 1;
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  while (starts.length < pages) starts.push(text.length);
  return { text, lines, starts };
}
