import { stem } from '#lib/text/stem.ts';
import { tokenize } from '#lib/text/tokens.ts';

/** Words of a query beyond these are not looked for: nobody types more, and each costs a search. */
const MOST_WORDS = 12;
/** A beginning shorter than this would be that of half the log. */
const SHORTEST_BEGINNING = 2;
const SHORTEST_TYPO = 4;

/** A word as it is looked for. */
export interface Wanted {
  readonly folded: string;
  readonly stem: string;
}

export function wantedWords(words: string): Wanted[] {
  return tokenize(words.slice(0, 1_000))
    .slice(0, MOST_WORDS)
    .map(({ folded, stem }) => ({ folded, stem }));
}

/** Signs without a word in them: nothing is found by them, which is not the same as asking for everything. */
export const asksForNothing = (words: string): boolean =>
  words.trim() !== '' && wantedWords(words).length === 0;

/** Whether a term in the index answers a word that was typed: the same stem, or it begins so. */
export const answers = (term: string, { folded, stem }: Wanted): boolean =>
  term === stem || (folded.length >= SHORTEST_BEGINNING && term.startsWith(folded));

export const isBeginning = ({ folded }: Wanted): boolean => folded.length >= SHORTEST_BEGINNING;

const LETTERS: readonly string[] = ['абвгдежзийклмнопрстуфхцчшщъыьэюя', 'abcdefghijklmnopqrstuvwxyz'];

/** Stems of all words that are one slip away: a letter wrong, left out, too many, or two exchanged. */
export function stemsNearby({ folded, stem: own }: Wanted): ReadonlySet<string> {
  const letters =
    folded.length < SHORTEST_TYPO ? undefined : LETTERS.find((all) => all.includes(folded.charAt(0)));
  if (letters === undefined || folded.length > 30) return new Set();
  const near = new Set<string>();
  for (let at = 0; at <= folded.length; at++) {
    const [before, after] = [folded.slice(0, at), folded.slice(at)];
    const [first = '', second = ''] = after;
    if (first) near.add(before + after.slice(1));
    if (second) near.add(before + second + first + after.slice(2));
    for (const letter of letters) near.add(before + letter + after).add(before + letter + after.slice(1));
  }
  const stems = new Set(Array.from(near, stem));
  stems.delete(own);
  return stems;
}
