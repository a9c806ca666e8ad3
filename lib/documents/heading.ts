import { follows, isUnder, levelsOf } from './clause-number.ts';
import type { Draft } from './line.ts';

const LONGEST = 120;
const CONTACT = /@|https?:|\d{5}|\bwww\.|_{3}/;
/** The dots that lead to a page number in a table of contents. */
const LEADER = /\.{4}|…{2}/;
const SENTENCES = /[.!?;]\s+[\p{Lu}«"]/u;

/** What is known around a line when it is asked whether it is a heading. */
export interface Neighbours {
  readonly before: Draft | undefined;
  readonly after: Draft | undefined;
  /** The last heading with as many levels in its number. */
  readonly alike: Draft | undefined;
}

export type Look = 'capitals' | 'strong' | 'numbered' | 'short';

/** What gives a line away as a heading where the format does not say so; `null` for anything else. */
export function headingLook(text: string, draft: Draft, neighbours: Neighbours): Look | null {
  const words = text.slice(draft.start, draft.end);
  const { after, alike } = neighbours;
  if (!after || draft.bullet || words.length > LONGEST || !/\p{L}/u.test(words)) return null;
  if (/[-–—,;(«]$/.test(words) || CONTACT.test(words) || LEADER.test(words) || isCutOff(words)) return null;
  const numbered = draft.number !== undefined && levelsOf(draft.number) === 1;
  if (numbered && after.number && isUnder(draft.number, after.number)) return 'numbered';
  const next = numbered && alike?.number !== undefined && follows(alike.number, draft.number);
  if (next && words.length <= 80 && !/[.:]$/.test(words) && !isListed(draft, neighbours)) return 'numbered';
  return SENTENCES.test(words) ? null : lookOf(text, draft, words, neighbours, after);
}

function lookOf(
  text: string,
  draft: Draft,
  words: string,
  neighbours: Neighbours,
  after: Draft,
): Look | null {
  if (words.endsWith(':')) return null;
  if (isCapitals(words)) return 'capitals';
  const stopped = words.endsWith('.');
  if (draft.strong && (!stopped || levelsOf(draft.number) === 1)) return 'strong';
  if (stopped || !/^[\p{Lu}«"]/u.test(words)) return null;
  if (draft.number !== undefined) return isNumbered(text, draft, neighbours, after) ? 'numbered' : null;
  return isShort(text, words, draft, neighbours.before, after) ? 'short' : null;
}

/** A line that a wider column would have ended elsewhere. */
const isCutOff = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')');

function isCapitals(words: string): boolean {
  const letters = words.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return letters.length >= 5 && capitals >= letters.length * 0.8;
}

const lengthOf = (draft: Draft): number => draft.end - draft.start;

/** Whether a line stands among brief lines numbered alike: a list, or a table of contents. */
function isListed(draft: Draft, { before, after }: Neighbours): boolean {
  const levels = levelsOf(draft.number);
  const like = (other: Draft | undefined) =>
    other !== undefined && !other.kind && levelsOf(other.number) === levels && lengthOf(other) <= 100;
  const ends = after?.number !== undefined && levelsOf(after.number) <= levels;
  return like(after) || (like(before) && ends);
}

function isNumbered(text: string, draft: Draft, neighbours: Neighbours, after: Draft): boolean {
  if (!/^(?:\d[\d.]*|[IVXLC]+)$/.test(draft.number ?? '') || lengthOf(draft) > 100) return false;
  const { before } = neighbours;
  if ((before && text[before.end - 1] === ':') || isListed(draft, neighbours)) return false;
  const deeper = levelsOf(after.number) > levelsOf(draft.number);
  return levelsOf(draft.number) === 1 || deeper || lengthOf(after) > lengthOf(draft);
}

/** A short line without a full stop, after one that ended and before a longer one. */
function isShort(
  text: string,
  words: string,
  draft: Draft,
  before: Draft | undefined,
  after: Draft,
): boolean {
  if (words.length > 80 || words.split(/\s+/).length > 10) return false;
  if (draft.anchored) return true;
  const closed = !before || before.kind === 'heading' || /[.;!?)]/.test(text[before.end - 1] ?? '');
  const opens = lengthOf(after) > 80 || text[after.end - 1] === ':' || levelsOf(after.number) > 1;
  return closed && opens && after.bullet === undefined;
}
