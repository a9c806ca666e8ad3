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

interface Phrase<C> {
  readonly category: C;
  readonly cancels: boolean;
  /** After the first word: words to choose from as they are written, or a gap. */
  readonly slots: readonly string[];
}

/** Folded words of a text, in order. */
export const wordsOf = (text: string): string[] => Array.from(text.matchAll(WORD), (match) => fold(match[0]));

/**
 * Matches phrases: words, `stem*` for any ending, `one|other` for either, `…` for up to six words between,
 * `?` for one or none; a phrase that begins with `!` cancels hits of its category that it overlaps.
 * @returns a function from folded words to the hits that stand, linear in the number of words
 */
export function matcher<C extends string>({ categories, phrases, starts }: PhraseIndex<C>) {
  const byStart = new Map<string, readonly string[]>();
  const byPlace = new Map<string, Phrase<C>>();
  const formsOf = (start: string): readonly string[] => {
    const known = byStart.get(start);
    if (known) return known;
    const key = `;${start}:`;
    const at = starts.indexOf(key);
    const forms = at < 0 ? [] : starts.slice(at + key.length, starts.indexOf(';', at + 1)).split(' ');
    byStart.set(start, forms);
    return forms;
  };
  const standingAt = (place: string): Phrase<C> => {
    const known = byPlace.get(place);
    if (known) return known;
    const from = Number.parseInt(place, 36);
    const phrase = parse(categories, phrases.slice(from, phrases.indexOf('\n', from)));
    byPlace.set(place, phrase);
    return phrase;
  };
  /** The phrases that begin with a word: few, whereas many begin with its first letters. */
  const beginning = (word: string): readonly Phrase<C>[] => {
    const forms = formsOf(startOf(word));
    let places = '';
    for (let i = 0; i < forms.length; i += 2)
      if (isForm(forms[i] as string, word)) places += `${places && ','}${forms[i + 1]}`;
    return places === '' ? [] : Array.from(new Set(places.split(',')), standingAt);
  };
  return (words: readonly string[]): Hit<C>[] => standing(hits(beginning, words));
}

function parse<C extends string>(categories: readonly C[], line: string): Phrase<C> {
  const cancels = line[1] === '!';
  const rest = line.slice(cancels ? 2 : 1);
  return { category: categoryAt(categories, line), cancels, slots: rest === '' ? [] : rest.split(' ') };
}

function hits<C>(beginning: (word: string) => readonly Phrase<C>[], words: readonly string[]): Hit<C>[] {
  const found: Hit<C>[] = [];
  words.forEach((word, from) => {
    for (const { category, cancels, slots } of beginning(word)) {
      const to = matchEnd(slots, words, from + 1);
      if (to > 0) found.push({ category, cancels, from, to });
    }
  });
  return found;
}

/** @returns the index after the last word of the phrase, or 0. */
function matchEnd(slots: readonly string[], words: readonly string[], from: number): number {
  let at = from;
  let gap = 0;
  for (const slot of slots) {
    const room = GAPS.get(slot);
    if (room !== undefined) {
      gap += room;
      continue;
    }
    const found = seek(slot, words, at, gap);
    if (found < 0) return 0;
    at = found + 1;
    gap = 0;
  }
  return at;
}

function seek(slot: string, words: readonly string[], from: number, gap: number): number {
  const forms = slot.split('|');
  for (let at = from; at <= from + gap && at < words.length; at++)
    // No function called for each: this is asked more often than anything else.
    for (const form of forms) if (isForm(form, words[at] as string)) return at;
  return -1;
}

const isForm = (form: string, word: string): boolean =>
  form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form;

function standing<C>(found: readonly Hit<C>[]): Hit<C>[] {
  const cancelling = found.filter((hit) => hit.cancels);
  const cancelled = (hit: Hit<C>) =>
    cancelling.some((other) => other.category === hit.category && other.from < hit.to && hit.from < other.to);
  return found.filter((hit) => !hit.cancels && !cancelled(hit));
}
