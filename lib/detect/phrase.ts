import { fold } from '#lib/text/fold.ts';
import { LETTERS } from '#lib/text/letters.ts';
import { categoryAt, startOf, type PhraseIndex } from './phrase-index.ts';

/** Letters that are drawn like plain ones, for mathematics: U+1D400 to U+1D7FF. */
const DRAWN = '\\ud835[\\udc00-\\udfff]';
const INSIDE = '\\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060';
const WORD = new RegExp(`(?:[${LETTERS}]|${DRAWN})(?:[${LETTERS}${INSIDE}]|${DRAWN})*`, 'g');
/** Words that may stand in a gap at most. */
const GAPS: ReadonlyMap<string, number> = new Map([
  ['…', 6],
  ['?', 1],
]);

/** Where a phrase stands: token indices, half open. */
export interface Hit<C> {
  readonly category: C;
  readonly from: number;
  readonly to: number;
  /** The phrase only cancels overlapping hits of its category. */
  readonly cancels: boolean;
}

/** Words to choose from, or how many words a gap may hold. */
type Slot = readonly string[] | number;
interface Phrase<C> {
  readonly category: C;
  readonly cancels: boolean;
  readonly slots: readonly Slot[];
}

/** Folded words of a text, in order. */
export const wordsOf = (text: string): string[] => Array.from(text.matchAll(WORD), (match) => fold(match[0]));

/**
 * Matches phrases: words, `stem*` for any ending, `one|other` for either, `…` for up to six words between,
 * `?` for one or none; a phrase that begins with `!` cancels hits of its category that it overlaps.
 * @returns a function from folded words to the hits that stand, linear in the number of words
 */
export function matcher<C extends string>({ categories, phrases, starts }: PhraseIndex<C>) {
  const byStart = new Map<string, readonly Phrase<C>[]>();
  let lines: readonly string[] | undefined;
  const parsed = (number: string): Phrase<C> => {
    lines ??= phrases.split('\n');
    const line = lines[Number.parseInt(number, 36)] as string;
    return parse(categoryAt(categories, line), line.slice(1));
  };
  const beginning = (start: string): readonly Phrase<C>[] => {
    const known = byStart.get(start);
    if (known) return known;
    const key = `;${start}:`;
    const at = starts.indexOf(key);
    const numbers = at < 0 ? [] : starts.slice(at + key.length, starts.indexOf(';', at + 1)).split(',');
    const found = numbers.map(parsed);
    byStart.set(start, found);
    return found;
  };
  return (words: readonly string[]): Hit<C>[] => standing(hits(beginning, words));
}

function parse<C>(category: C, text: string): Phrase<C> {
  const cancels = text.startsWith('!');
  const slots = (cancels ? text.slice(1) : text)
    .trim()
    .split(' ')
    .map((slot) => GAPS.get(slot) ?? slot.split('|'));
  return { category, cancels, slots };
}

function hits<C>(beginning: (start: string) => readonly Phrase<C>[], words: readonly string[]): Hit<C>[] {
  const found: Hit<C>[] = [];
  words.forEach((word, from) => {
    for (const phrase of beginning(startOf(word))) {
      const to = matchEnd(phrase.slots, words, from);
      if (to > 0) found.push({ category: phrase.category, cancels: phrase.cancels, from, to });
    }
  });
  return found;
}

/** @returns the index after the last word of the phrase, or 0. */
function matchEnd(slots: readonly Slot[], words: readonly string[], from: number): number {
  let at = from;
  let gap = 0;
  for (const slot of slots) {
    if (typeof slot === 'number') {
      gap = slot;
      continue;
    }
    const found = seek(slot, words, at, gap);
    if (found < 0) return 0;
    at = found + 1;
    gap = 0;
  }
  return at;
}

function seek(slot: readonly string[], words: readonly string[], from: number, gap: number): number {
  for (let at = from; at <= from + gap && at < words.length; at++) if (fits(slot, words[at])) return at;
  return -1;
}

function fits(slot: readonly string[], word: string | undefined): boolean {
  if (word === undefined) return false;
  return slot.some((form) => (form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form));
}

function standing<C>(found: readonly Hit<C>[]): Hit<C>[] {
  const cancelling = found.filter((hit) => hit.cancels);
  const cancelled = (hit: Hit<C>) =>
    cancelling.some((other) => other.category === hit.category && other.from < hit.to && hit.from < other.to);
  return found.filter((hit) => !hit.cancels && !cancelled(hit));
}
