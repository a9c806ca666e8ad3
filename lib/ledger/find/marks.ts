import type { Span } from '#lib/model/document.ts';
import { tokenize, type Token } from '#lib/text/tokens.ts';
import { answers, type Wanted } from './words.ts';

/** Characters shown before and after the words found in a policy. */
const BEFORE = 40;
const AROUND = 90;
/** How far into a policy a passage is looked for. */
const MOST_TEXT = 500_000;

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
  const first = tokenize(text, 0, Math.min(text.length, MOST_TEXT)).find((token) => isWanted(token, wanted));
  if (!first) return undefined;
  const start = wordStart(text, Math.max(0, first.start - BEFORE));
  const end = wordEnd(text, Math.min(text.length, first.end + AROUND));
  const shown = text.slice(start, end).replace(/\s/gu, ' ');
  return { text: shown, marks: marksIn(shown, wanted) };
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + AROUND).search(/\s/u);
  return at === 0 || space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at - AROUND, at).search(/\s\S*$/u);
  return at === text.length || space < 0 ? at : at - AROUND + space;
}
