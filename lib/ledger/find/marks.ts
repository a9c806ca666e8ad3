import type { Span } from '#lib/model/document.ts';
import { tokenize, type Token } from '#lib/text/tokens.ts';
import { answers, type Wanted } from './words.ts';

/** Characters shown before and after the words found in a policy. */
const BEFORE = 40;
const AROUND = 90;
/** How far into a policy a passage is looked for. */
const MOST_TEXT = 500_000;
/** Characters looked through at a time. */
const STRETCH = 4_000;

const isWanted = (token: Token, wanted: readonly Wanted[]): boolean =>
  wanted.some((word) => answers(token.stem, word) || answers(token.folded, word));

/** Where in a text the wanted words stand. */
export function marksIn(text: string, wanted: readonly Wanted[]): Span[] {
  if (wanted.length === 0) return [];
  return tokenize(text)
    .filter((token) => isWanted(token, wanted))
    .map(({ start, end }) => ({ start, end }));
}

/** A passage of a longer text with the wanted words marked in it. */
export interface Passage {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** The first passage that has one of the words; undefined where none does. */
export function passageWith(text: string, wanted: readonly Wanted[]): Passage | undefined {
  const first = firstIn(text.slice(0, MOST_TEXT), wanted);
  if (!first) return undefined;
  const start = wordStart(text, Math.max(0, first.start - BEFORE));
  const end = wordEnd(text, Math.min(text.length, first.end + AROUND));
  const shown = text.slice(start, end).replace(/\s/gu, ' ');
  return { text: shown, marks: marksIn(shown, wanted) };
}

/** Stretch by stretch: the words of a policy are many, and what is looked for mostly comes soon. */
function firstIn(text: string, wanted: readonly Wanted[]): Token | undefined {
  for (let from = 0; from < text.length;) {
    const end = Math.min(text.length, from + STRETCH);
    // A word cut in two would be none.
    const to = end === text.length ? end : Math.max(text.lastIndexOf('\n', end), text.lastIndexOf(' ', end));
    const until = to > from ? to : end;
    const found = tokenize(text, from, until).find((token) => isWanted(token, wanted));
    if (found) return found;
    from = until;
  }
  return undefined;
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + AROUND).search(/\s/u);
  return at === 0 || space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at - AROUND, at).search(/\s\S*$/u);
  return at === text.length || space < 0 ? at : at - AROUND + space;
}
