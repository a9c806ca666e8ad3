import type { Meaning } from '../meaning.ts';
import { wordsOf } from '../phrase.ts';

/** Words that are looked at; what is asked stands among the first. */
const MOST_WORDS = 70;
const LONGEST = 3_000;

/** Letters of a word that its beginning has: languages inflect at the end. */
const STEM = 5;
const SHORT_STEM = 4;
/** Kazakh, Turkish and Finnish say "do not" and "may" at the end of a word. */
const ENDING = 5;
const ENDED = 6;

/**
 * What is counted in a text: its words, their beginnings and neighbours, and what the lexicon reads in it.
 * @param meaning what the lexicon reads
 * @returns numbers of 32 bits, each once, in no order
 */
export function featuresOf(text: string, meaning: Meaning): number[] {
  const words = wordsOf(text.slice(0, LONGEST)).slice(0, MOST_WORDS);
  const features = new Set<number>();
  words.forEach((_, at) => countAt(words, at, features));
  features.add(mixed(spelled('n', String(Math.min(6, Math.floor(words.length / 3))))));
  for (const sign of signsOf(meaning)) features.add(mixed(spelled('M', sign)));
  return Array.from(features);
}

function countAt(words: readonly string[], at: number, features: Set<number>): void {
  const word = words[at] as string;
  features.add(mixed(spelled('w', word)));
  features.add(mixed(spelled('s', word, STEM)));
  features.add(mixed(spelled('t', word, SHORT_STEM)));
  if (word.length > ENDED) features.add(mixed(spelled('e', word.slice(-ENDING))));
  if (at < 2) features.add(mixed(spelled(at === 0 ? '0' : '1', word, STEM)));
  const [next, second] = [words[at + 1], words[at + 2]];
  if (next !== undefined) features.add(mixed(goneOn(spelled('b', word, STEM), next, STEM)));
  if (second !== undefined) features.add(mixed(goneOn(spelled('k', word, SHORT_STEM), second, SHORT_STEM)));
}

const SIGNS = [
  'acts',
  'agrees',
  'personal',
  'begins',
  'opens',
  'byUse',
  'wants',
  'optsOut',
  'staff',
  'namesData',
  'isDeed',
  'denies',
  'refuses',
] as const satisfies readonly (keyof Meaning)[];

function signsOf(said: Meaning): string[] {
  const { covers } = said;
  const signs: string[] = SIGNS.filter((name) => said[name]);
  if (covers.length > 0) signs.push('covers');
  if (covers.length > 0 && said.agrees) signs.push('agrees to it');
  if (said.acts && said.personal) signs.push('personal act');
  if (said.denies && (said.wants || said.agrees)) signs.push('denied wish');
  return [...signs, ...covers];
}

/** FNV-1a over the kind of a feature and the first letters of a word, without a string for each. */
const spelled = (kind: string, word: string, most = word.length): number =>
  goneOn(0x811c9dc5 ^ kind.charCodeAt(0), word, most);

function goneOn(from: number, word: string, most: number): number {
  let hash = Math.imul(from, PRIME);
  for (let i = 0; i < word.length && i < most; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

const PRIME = 0x01000193;

/** The upper half into the lower, which is what finds a slot. */
const mixed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;
