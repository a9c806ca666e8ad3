import type { ReadingContext } from '../context.ts';

/** In whose manner the running text speaks: counts and shares of its sentences. */
export interface Voices {
  /** Sentences of running text. */
  readonly running: number;
  readonly about: number;
  readonly policy: number;
  readonly policyCount: number;
  readonly consent: number;
  readonly consentCount: number;
  readonly other: number;
}

/** Menus, labels and table cells are shorter than this, in words; they say little of what a document is. */
const RUNNING_TEXT = 6;

/** Weighs the cues of `facts-kind.yml` over the sentences of running text. */
export function voicesOf(context: ReadingContext): Voices {
  const running = context.sentences.filter(({ from, to }) => to - from >= RUNNING_TEXT);
  const count = (id: string): number =>
    running.filter(({ matches }) => matches.some(({ rule }) => rule.group === 'cues' && rule.id === id))
      .length;
  const all = Math.max(1, running.length);
  const policyCount = count('policy-voice');
  const consentCount = count('consent-voice');
  return {
    running: running.length,
    about: count('about-data') / all,
    policy: policyCount / all,
    policyCount,
    consent: consentCount / all,
    consentCount,
    other: count('other-voice') / all,
  };
}
