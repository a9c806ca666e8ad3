import { draftOf } from './marks.ts';
import type { Draft, Line } from './line.ts';

const DASH = /^[-‐‑–—−]$/;

/** Columns at which a text was wrapped by hand or by a converter; 0 where each paragraph is one line. */
function wrapWidth(lines: readonly Line[]): number {
  const followed = lines.filter((_, i) => lines[i + 1]?.apart === false).map((line) => line.end - line.start);
  if (followed.length < 4) return 0;
  const width = followed.sort((a, b) => a - b)[Math.floor(followed.length * 0.9)] ?? 0;
  const full = followed.filter((length) => length >= width * 0.75).length;
  return width >= 50 && width <= 160 && full >= followed.length * 0.5 ? width : 0;
}

/** Takes the marks off each line and joins lines that are one paragraph. */
export function joinWrapped(text: string, lines: readonly Line[]): Draft[] {
  const width = wrapWidth(lines);
  const drafts: Draft[] = [];
  for (const line of lines) {
    const draft = draftOf(text, line);
    const last = drafts.at(-1);
    if (last && goesOn(text, last, draft, line, width)) {
      drafts[drafts.length - 1] = { ...last, end: draft.end, width: draft.width };
    } else if (draft.end > draft.start) drafts.push(draft);
  }
  return drafts;
}

function goesOn(text: string, last: Draft, next: Draft, line: Line, width: number): boolean {
  if (line.apart !== false) return isBroken(text, last, next);
  if (line.kind || last.kind === 'heading' || last.kind === 'row') return false;
  if (next.kind === 'heading') return false;
  const ending = text[last.end - 1] ?? '';
  const open = !/[.:;!?]/.test(ending);
  const dash = next.bullet !== undefined && DASH.test(next.bullet) && open && last.bullet === undefined;
  if ((next.bullet !== undefined && !dash) || next.number !== undefined) return false;
  const lower = /^[\p{Ll}(«"]/u.test(text.slice(next.start, next.start + 2));
  if (width === 0) return open && ending !== ',' && last.width >= 40 && lower;
  if (next.indent > last.indent + 1 && !open && last.bullet === undefined) return false;
  return last.width >= width * 0.8 || (lower && open && last.width >= width * 0.5);
}

/** A sentence that its author or a converter broke into paragraphs of their own: "… the duties" / "of the site to …". */
function isBroken(text: string, last: Draft, next: Draft): boolean {
  const plain = [last, next].every(
    ({ kind, bullet, within }) => !kind && bullet === undefined && within === undefined,
  );
  if (!plain || next.number !== undefined || last.strong !== next.strong) return false;
  const [before, after] = [text.slice(last.start, last.end), text.slice(next.start, next.end)];
  const begun = last.number !== undefined || /^[\p{Lu}«"]/u.test(before);
  return (
    begun &&
    before.length >= 40 &&
    /[\p{L}»")]$/u.test(before) &&
    /^\p{Ll}/u.test(after) &&
    after.endsWith('.')
  );
}
