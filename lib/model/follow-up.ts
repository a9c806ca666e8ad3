import type { Covers } from './control.ts';

/** What became of a consent after it was given; each is an event of its own, nothing is overwritten. */
interface FollowUp {
  readonly id: string;
  readonly consentId: string;
  /** ISO 8601. */
  readonly time: string;
}

export const CHANNELS = ['email', 'post', 'form', 'in-person', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What the person says became of a letter. */
interface LetterFollowUp extends FollowUp {
  readonly letterId: string;
  /** `YYYY-MM-DD` on which it happened where the person is; where absent, the day of `time`. */
  readonly day?: string;
}

/** The person marked a letter as sent. */
export interface LetterSent extends LetterFollowUp {
  readonly channel: Channel;
  /** ISO date by which an answer is due, where the law sets one. */
  readonly due?: string;
}

export const OUTCOMES = ['done', 'partly', 'refused', 'unclear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where an answer that was dropped in as a file comes from: what its header says, and the hash of the file. */
export interface AnswerMail {
  readonly from: string;
  readonly subject: string;
  /** SHA-256 in hex. */
  readonly file: string;
}

/** An answer came; `done`: the operator says that it did what was asked. */
export interface LetterAnswered extends LetterFollowUp {
  readonly outcome: Outcome;
  /** In the person's words or the operator's. */
  readonly text: string;
  readonly mail?: AnswerMail;
}

/** The operator got the letter that day. */
export type LetterDelivered = LetterFollowUp;

/** The operator gave notice that day that it takes longer. */
export type LetterExtended = LetterFollowUp;

export const CLOSINGS = ['done', 'given-up'] as const;
/** `done`: what was asked has come to pass; `given-up`: the person lets it rest. */
export type Closing = (typeof CLOSINGS)[number];

/** Nothing more is expected of this letter. */
export interface LetterClosed extends LetterFollowUp {
  readonly how: Closing;
}

/** Something noted about a letter was a mistake; what was noted stays in the chain, and counts no more. */
export interface LetterStepUndone extends LetterFollowUp {
  /** Id of what was noted. */
  readonly step: string;
}

/** The person withdrew the consent in another way than by a letter: in the account, at the counter. */
export interface Withdrawn extends FollowUp {
  readonly channel: Channel;
}

/** What was logged was no consent after all; the record stays in the chain, the consent leaves the state. */
export type Undone = FollowUp;

export interface Note extends FollowUp {
  readonly text: string;
}

/** What of an entry made by hand may be put right. */
export interface Corrected {
  readonly time?: string;
  readonly label?: string;
  readonly operator?: string;
  readonly covers?: readonly Covers[];
}

/** An entry made by hand is put right; the entry itself stays as it was written. */
export interface Correction extends FollowUp {
  readonly change: Corrected;
  readonly reason: string;
}

/**
 * `withdrawn`: a letter that takes it back is marked as sent, or it was taken back otherwise; `waiting`: another letter
 * was sent and not answered; `answered`: it was.
 */
export const STANDINGS = ['active', 'waiting', 'answered', 'withdrawn', 'refused'] as const;

/** How things stand with a consent today. */
export type Standing = (typeof STANDINGS)[number];
