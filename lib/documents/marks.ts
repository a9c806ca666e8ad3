import type { Draft, Line } from './line.ts';

const INDENT = /[ \t\u00a0>]*/y;
const ANCHOR = /\[bookmark: [\w.-]{1,60}\]\s?/y;
const HASHES = /#{1,6}(?=[ \t\u00a0*])[ \t\u00a0]*/y;
const BULLET =
  /(?:[•·●○■□▪▫◦∙‣⁃➢➤✓✔\uf0b7\uf0a7\uf0d8\uf02d]|\\[-*+>](?=\s)|\*(?=\s)|[-‐‑–—−+](?=[\s\p{L}«"]))[ \t\u00a0]*/uy;
const EMPHASIS = /\*{1,3}|_{2,3}(?=[^_\s])/y;
const DECIMAL =
  /(\d{1,3}(?:\.\d{1,3}){1,6})(?:\\?\.(?!\d)|\)|(?=[ \t\u00a0]+[\p{Lu}«"*]))[ \t\u00a0]*(?=\S)/uy;
const SINGLE = /(\d{1,3})\\?[.)](?!\d)[ \t\u00a0]*(?=\S)/y;
const LETTER = /(\p{Ll}|[ivx]{1,5})\)[ \t\u00a0]*/uy;
const PARENTHESES = /\((\d{1,3}|\p{Ll}|[ivx]{1,5})\)[ \t\u00a0]+/uy;
const ROMAN = /([IVXLC]{1,6})[.)][ \t\u00a0]+/y;
const ARTICLE =
  /(?:Статья|Раздел|Глава|Пункт|Section|Article|Artikel|Abschnitt|§)[ \t\u00a0]{0,2}(\d{1,3}(?:\.\d{1,3}){0,4})(?:[.:][ \t\u00a0]*|[ \t\u00a0]+(?=\p{Lu}))/uy;

/** After a bullet, which converters put before clauses, a number needs no capital after it. */
const LISTED = /(\d{1,3}(?:\.\d{1,3}){1,6})[ \t\u00a0]+(?=\S)/y;

/** Bold from end to end, a line needs no full stop after its number. */
const BOLD = /(\d{1,2})[ \t\u00a0]+(?=[\p{Lu}«"])/uy;

const NUMBERS = [ARTICLE, DECIMAL, SINGLE, PARENTHESES, LETTER, ROMAN];

/** Reads past one of the `patterns` (sticky) at `at`; the match or null. */
function take(text: string, at: number, ...patterns: RegExp[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

const columns = (indent: string): number =>
  [...indent].reduce((sum, sign) => sum + (sign === '\t' ? 4 : 1), 0);

/**
 * Takes indentation, Markdown marks, bullet and clause number off a line: `## **1. Data**` is a strong heading
 * numbered `1` whose span is `Data`.
 */
export function draftOf(text: string, line: Line): Draft {
  const past = (at: number, ...patterns: RegExp[]) => {
    const match = take(text, at, ...patterns);
    return match && at + match[0].length <= line.end ? match : null;
  };
  let start = line.start;
  const skip = (match: RegExpExecArray | null) => (start += match?.[0].length ?? 0);
  const indent = past(start, INDENT)?.[0] ?? '';
  start += indent.length;
  const anchor = past(start, ANCHOR);
  skip(anchor);
  const hashes = line.kind ? null : past(start, HASHES);
  skip(hashes);
  const bullet = line.kind === 'heading' || line.kind === 'row' ? null : past(start, BULLET);
  skip(bullet);
  let open = past(start, EMPHASIS);
  skip(open);
  const number =
    line.kind === 'row'
      ? null
      : past(start, ...NUMBERS, ...(bullet ? [LISTED] : []), ...(line.strong ? [BOLD] : []));
  if (number && start + number[0].length < line.end) skip(number);
  if (number && !open) skip((open = past(start, EMPHASIS)));
  const end = withoutClosing(text, start, line.end, hashes !== null);
  const mark = open?.[0] ?? '';
  const whole = mark !== '' && text.slice(start, end).indexOf(mark) === end - start - mark.length;
  if (open && !whole && !number) start = open.index;
  return {
    ...line,
    start,
    end: whole ? end - mark.length : end,
    indent: columns(indent),
    width: line.end - line.start,
    strong: line.strong === true || whole,
    ...(hashes && { kind: 'heading' as const, depth: hashes[0].trim().length }),
    ...(anchor && { anchored: true }),
    ...(bullet && { bullet: bullet[0].trim() }),
    ...(number?.[1] && { number: number[1] }),
  };
}

function withoutClosing(text: string, start: number, end: number, heading: boolean): number {
  let at = end;
  while (at > start && (/\s/.test(text[at - 1] ?? '') || (heading && text[at - 1] === '#'))) at--;
  return at;
}
