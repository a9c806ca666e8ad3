import type { Meaning } from '../meaning.ts';
import { wordsOf } from '../phrase.ts';

/** Words that are looked at; what is asked stands among the first. */
const MOST_WORDS = 70;
const LONGEST = 3_000;

/**
 * What is counted in a text: its words, their beginnings and neighbours, and what the lexicon reads in it.
 * @param meaning what the lexicon reads
 * @returns numbers of 32 bits, each once, in no order
 */
export function featuresOf(text: string, meaning: Meaning): number[] {
  const words = wordsOf(text.slice(0, LONGEST)).slice(0, MOST_WORDS);
  const names = words.flatMap((word, at) => namesAt(words, word, at));
  const length = `n${Math.min(6, Math.floor(words.length / 3))}`;
  const signs = signsOf(meaning).map((sign) => `M${sign}`);
  return Array.from(new Set([...names, length, ...signs].map(hashOf)));
}

/** Languages inflect at the end of words, so beginnings stand for them. */
function namesAt(words: readonly string[], word: string, at: number): string[] {
  const stem = word.slice(0, 5);
  const short = word.slice(0, 4);
  const names = [`w${word}`, `s${stem}`, `t${short}`];
  const [next, second] = [words[at + 1], words[at + 2]];
  if (at < 2) names.push(`${at}${stem}`);
  if (next !== undefined) names.push(`b${stem} ${next.slice(0, 5)}`);
  if (second !== undefined) names.push(`k${short} ${second.slice(0, 4)}`);
  return names;
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
] as const satisfies readonly (keyof Meaning)[];

function signsOf(said: Meaning): string[] {
  const { covers } = said;
  const signs: string[] = SIGNS.filter((name) => said[name]);
  if (covers.length > 0) signs.push('covers');
  if (covers.length > 0 && said.agrees) signs.push('agrees to it');
  if (said.acts && said.personal) signs.push('personal act');
  return [...signs, ...covers];
}

/** FNV-1a, its upper half mixed into the lower. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
