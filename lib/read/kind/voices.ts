import type { ReadingContext, Sentence } from '../context.ts';

/** In whose manner the running text speaks: counts and shares of its sentences. */
export interface Voices {
  /** Sentences of running text. */
  readonly running: number;
  /** Words in them. */
  readonly words: number;
  /** Words of the whole document, headings and lines to fill in included. */
  readonly allWords: number;
  readonly about: number;
  /** Share of sentences on data in any manner, plain words as well as set phrases. */
  readonly subject: number;
  readonly policy: number;
  readonly policyCount: number;
  readonly consent: number;
  readonly consentCount: number;
  /** The same, headings and short lines included. */
  readonly consentLines: number;
  /** Consent told of in the third person, as policies do too: it only counts under a fitting title. */
  readonly consentTold: number;
  readonly other: number;
}

/** Menus, labels and table cells are shorter than this, in words; they say little of what a document is. */
const RUNNING_TEXT = 6;
const OF_DATA = new Set(['about-data', 'policy-voice']);
const ACTS_ON_DATA = new Set(['collects', 'keeps', 'uses-for', 'passes-to']);
const MENTIONS = new Set(['data', 'purposes', 'recipients']);
const PROMISES = new Set(['rights', 'retention']);

/** Weighs the cues of `facts-kind.yml` over the sentences of running text. */
export function voicesOf(context: ReadingContext): Voices {
  const running = context.sentences.filter(({ from, to }) => to - from >= RUNNING_TEXT);
  const count = (id: string): number => running.filter((sentence) => has(sentence, 'cues', id)).length;
  const all = Math.max(1, running.length);
  const policyCount = count('policy-voice');
  const consentCount = count('consent-voice');
  return {
    running: running.length,
    words: running.reduce((sum, { from, to }) => sum + to - from, 0),
    allWords: context.tokens.length,
    about: count('about-data') / all,
    subject: running.filter(speaksOfData).length / all,
    policy: policyCount / all,
    policyCount,
    consent: consentCount / all,
    consentCount,
    consentLines: context.sentences.filter((sentence) => has(sentence, 'cues', 'consent-voice')).length,
    consentTold: count('consent-told'),
    other: count('other-voice') / all,
  };
}

const has = ({ matches }: Sentence, group: string, id: string): boolean =>
  matches.some(({ rule }) => rule.group === group && rule.id === id);

function speaksOfData({ matches }: Sentence): boolean {
  const some = (group: string, ids: ReadonlySet<string>) =>
    matches.some(({ rule }) => rule.group === group && ids.has(rule.id));
  if (some('cues', OF_DATA) || some('facts', PROMISES)) return true;
  return some('frames', ACTS_ON_DATA) && matches.some(({ rule }) => MENTIONS.has(rule.group));
}
