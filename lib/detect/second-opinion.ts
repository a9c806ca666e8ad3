import type { Opinion } from './learned/opinion.ts';
import { meaningOf, type Meaning } from './meaning.ts';

/** Gives an opinion of words; see `learned/`. */
export type Judge = (text: string, meaning: Meaning) => Opinion;

/** Texts of a page with many boxes, each asked about alone and with what stands over it. */
const MOST_KNOWN = 2_000;

let judge: Judge | null = null;
let isMissed = false;
const known = new Map<string, Opinion>();

/** Lets somebody judge the wordings that the lexicon does not read; `null` for nobody. */
export function appoint(given: Judge | null): void {
  judge = given;
  isMissed = false;
  known.clear();
}

/** Whether somebody is there to be asked, for questions that nobody need come for. */
export const hasJudge = (): boolean => judge !== null;

/** Whether somebody was asked for an opinion while nobody was there to give one. */
export const isJudgeMissed = (): boolean => isMissed;

/**
 * What is thought of words that the lexicon does not read. Of the pages in `tests/pages` half have none beside their
 * controls, and do without a judge.
 * @returns `null` where nobody is there to ask
 */
export function secondOpinion(text: string): Opinion | null {
  if (!judge) {
    isMissed = true;
    return null;
  }
  const kept = known.get(text);
  if (kept) return kept;
  const [oldest] = known.size < MOST_KNOWN ? [] : known.keys();
  if (oldest !== undefined) known.delete(oldest);
  const opinion = judge(text, meaningOf(text));
  known.set(text, opinion);
  return opinion;
}
