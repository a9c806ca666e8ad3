import type { Line, Lines } from './line.ts';
import { MOST_LINE } from './caps.ts';

/** Rules, fences, tags and attribute lines of Markdown: signs without words. */
const ORNAMENT = /^(?:[-*_=~`|:+ ]{3,}|<\/?[a-z][^<>]*>|<!--[^<>]*-->|\{:[^{}]*\}|\[\/?\w+\]:? ?#?|&nbsp;)$/i;
const UNDERLINE = /^(?:={3,}|-{3,})$/;

/** Plain text and Markdown: the text stays as it is, only its line ends are made one. */
export function textLines(source: string): Lines {
  const text = source.replace(/\r\n?|[\f\u2028\u2029]/g, '\n');
  const lines: Line[] = [];
  let gap = true;
  for (let start = frontMatterEnd(text), end; start < text.length; start = end + 1) {
    const next = text.indexOf('\n', start);
    end = next < 0 ? text.length : next;
    const written = text.slice(start, Math.min(end, start + MOST_LINE)).trim();
    const last = lines.at(-1);
    if (isRow(written)) {
      lines.push(rowOf(text, start, end, last?.kind === 'row' && !gap ? last.table : lines.length));
      gap = false;
    } else if (isRuler(written) && last?.kind === 'row' && !gap) {
      lines[lines.length - 1] = { ...last, columns: true };
    } else if (!/[\p{L}\p{N}]/u.test(written) || ORNAMENT.test(written)) {
      if (!gap && last && !last.kind && UNDERLINE.test(written))
        lines[lines.length - 1] = titled(last, written);
      gap = true;
    } else {
      lines.push({ start, end, apart: gap });
      gap = false;
    }
  }
  return { text, lines, title: '' };
}

const isRow = (written: string): boolean =>
  written.length > 2 && written.startsWith('|') && written.endsWith('|') && /[\p{L}\p{N}]/u.test(written);

const isRuler = (written: string): boolean => written.startsWith('|') && /^[|:\- ]+$/.test(written);

const titled = (line: Line, underline: string): Line => ({
  ...line,
  kind: 'heading',
  depth: underline.startsWith('=') ? 1 : 2,
});

/** A row of a Markdown table; its cells are the words between the bars. */
function rowOf(text: string, start: number, end: number, table = 0): Line {
  const cells = [];
  let from = text.indexOf('|', start) + 1;
  while (from > 0 && from < end) {
    const bar = text.indexOf('|', from);
    const to = bar < 0 || bar > end ? end : bar;
    const words = text.slice(from, to);
    const indent = words.length - words.trimStart().length;
    if (words.trim()) cells.push({ start: from + indent, end: from + indent + words.trim().length });
    else cells.push({ start: from, end: from });
    from = to + 1;
    if (from > end || !text.slice(from, end).trim()) break;
  }
  return {
    start: cells[0]?.start ?? start,
    end: cells.at(-1)?.end ?? end,
    kind: 'row',
    cells,
    table,
    apart: true,
  };
}

/** Where the words begin after a head of settings, between rulers or braces. */
function frontMatterEnd(text: string): number {
  for (const [open, close] of [
    ['---\n', '\n---\n'],
    ['{\n', '\n}\n'],
  ] as const) {
    const end = text.startsWith(open) ? text.slice(0, 5000).indexOf(close, 2) : -1;
    if (end > 0) return end + close.length;
  }
  return 0;
}
