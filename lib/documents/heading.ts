import type { Draft } from './line.ts';

const LONGEST = 120;
const CONTACT = /@|https?:|\d{5}|\bwww\.|_{3}/;
const SENTENCES = /[.!?;]\s+[\p{Lu}«"]/u;

/** What is known around a line when it is asked whether it is a heading. */
export interface Neighbours {
  readonly before: Draft | undefined;
  readonly after: Draft | undefined;
}

/**
 * Depth (1–6) of a heading that only its look gives away: capitals, bold, a short numbered line, a short line before
 * a paragraph. 0 for anything else. Depths are relative to `above`, the deepest heading that the format itself names.
 */
export function headingDepth(
  text: string,
  draft: Draft,
  { before, after }: Neighbours,
  above: number,
): number {
  const words = text.slice(draft.start, draft.end);
  if (!after || draft.bullet || words.length > LONGEST || !/\p{L}/u.test(words)) return 0;
  if (/[,;]$/.test(words) || SENTENCES.test(words) || CONTACT.test(words)) return 0;
  const parts = draft.number === undefined ? 0 : draft.number.split('.').length;
  const look = lookOf(text, draft, words, before, after);
  if (look === 'none') return 0;
  const depth = look === 'capitals' && parts === 0 ? 1 : parts > 0 ? 1 + parts : 4;
  return Math.min(6, above > 0 ? above + Math.max(1, parts) : depth);
}

type Look = 'none' | 'capitals' | 'strong' | 'numbered' | 'short';

function lookOf(text: string, draft: Draft, words: string, before: Draft | undefined, after: Draft): Look {
  if (isCapitals(words)) return 'capitals';
  if (words.endsWith(':')) return 'none';
  const stopped = words.endsWith('.');
  if (draft.strong && (!stopped || draft.number)) return 'strong';
  if (stopped || !/^[\p{Lu}«"]/u.test(words)) return 'none';
  if (draft.number !== undefined) return isNumbered(text, draft, before, after) ? 'numbered' : 'none';
  return isShort(text, words, before, after) ? 'short' : 'none';
}

function isCapitals(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return letters.length >= 5 && capitals >= letters.length * 0.8 && !words.endsWith(':');
}

const lengthOf = (draft: Draft): number => draft.end - draft.start;
const levelOf = (draft: Draft): number => draft.number?.split('.').length ?? 0;

/** A numbered line is a heading unless it stands in a list of its like, or after "…:". */
function isNumbered(text: string, draft: Draft, before: Draft | undefined, after: Draft): boolean {
  if (!/^(?:\d[\d.]*|[IVXLC]+)$/.test(draft.number ?? '') || lengthOf(draft) > 100) return false;
  if (before && text[before.end - 1] === ':') return false;
  const like = (other: Draft | undefined) =>
    other !== undefined && levelOf(other) === levelOf(draft) && lengthOf(other) <= 100;
  if (like(after) || (like(before) && levelOf(after) <= levelOf(draft) && after.number !== undefined))
    return false;
  return levelOf(draft) === 1 || levelOf(after) > levelOf(draft) || lengthOf(after) > lengthOf(draft);
}

function isShort(text: string, words: string, before: Draft | undefined, after: Draft): boolean {
  if (words.length > 80 || words.split(/\s+/).length > 10 || after.bullet !== undefined) return false;
  const closed = !before || before.kind === 'heading' || /[.;!?)]/.test(text[before.end - 1] ?? '');
  return closed && (lengthOf(after) > 80 || text[after.end - 1] === ':' || levelOf(after) > 1);
}
