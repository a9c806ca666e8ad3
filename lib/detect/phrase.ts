import { fold } from '#lib/text/fold.ts';
import { LETTERS } from '#lib/text/letters.ts';

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

/** Phrases as they are written, and which of them begin with which two letters: cheap to load, read when met. */
export interface PhraseIndex<C extends string> {
  readonly phrases: readonly (readonly [C, string])[];
  /** Numbers of phrases, by the first two letters of their first word. */
  readonly starts: Readonly<Record<string, readonly number[]>>;
}

/** Prepares phrases for {@link matcher}; pure, so that it can be done when the extension is built. */
export function indexed<C extends string>(
  lists: readonly (readonly [C, readonly string[]])[],
): PhraseIndex<C> {
  const phrases = lists.flatMap(([category, texts]) => texts.map((text) => [category, text] as const));
  const starts: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  phrases.forEach(([, text], number) => {
    for (const start of startsOf(text)) (starts[start] ??= []).push(number);
  });
  return { phrases, starts };
}

function startsOf(text: string): Set<string> {
  const first = text.replace(/^!/u, '').trim().split(' ', 1)[0] ?? '';
  return new Set(first.split('|').map((word) => startOf(word.replace('*', ''))));
}

/**
 * Matches phrases: words, `stem*` for any ending, `one|other` for either, `…` for up to six words between,
 * `?` for one or none; a phrase that begins with `!` cancels hits of its category that it overlaps.
 * @returns a function from folded words to the hits that stand, linear in the number of words
 */
export function matcher<C extends string>({ phrases, starts }: PhraseIndex<C>) {
  const byStart = new Map<string, readonly Phrase<C>[]>();
  const beginning = (start: string): readonly Phrase<C>[] => {
    const known = byStart.get(start);
    if (known) return known;
    const numbers = Object.hasOwn(starts, start) ? (starts[start] ?? []) : [];
    const parsed = numbers.map((number) => parse(...(phrases[number] as readonly [C, string])));
    byStart.set(start, parsed);
    return parsed;
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

const startOf = (word: string): string => word.slice(0, 2);

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
