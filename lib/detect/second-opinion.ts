import type { Opinion } from './learned/opinion.ts';
import { meaningOf, type Meaning } from './meaning.ts';

/** Gives an opinion of words; see `learned/`. */
export type Judge = (text: string, meaning: Meaning) => Opinion;

const MOST_KNOWN = 600;

let judge: Judge | null = null;
let isMissed = false;
const known = new Map<string, Opinion>();

/** Lets somebody judge the wordings that the lexicon does not read; `null` for nobody. */
export function appoint(given: Judge | null): void {
  judge = given;
  isMissed = false;
  known.clear();
}

/** Whether somebody is there to be asked. */
export const hasJudge = (): boolean => judge !== null;

/** Whether somebody was asked for an opinion while nobody was there to give one. */
export const isJudgeMissed = (): boolean => isMissed;

/**
 * What is thought of words that the lexicon does not read. Most pages have none beside their controls, and do without
 * a judge, who is as heavy as the rest.
 * @returns `null` where nobody is there to ask
 */
export function secondOpinion(text: string): Opinion | null {
  if (!judge) {
    isMissed = true;
    return null;
  }
  const kept = known.get(text);
  if (kept) return kept;
  if (known.size > MOST_KNOWN) known.clear();
  const opinion = judge(text, meaningOf(text));
  known.set(text, opinion);
  return opinion;
}
