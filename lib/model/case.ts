import { daysAfter } from './day.ts';
import type { AnswerMail, Channel, Closing, Outcome } from './follow-up.ts';
import { isWithdrawal, type Letter, type NextKind } from './letter.ts';
import type { Term } from './term.ts';

/** Days after the last one of a term before anything is called overdue: regional days off are not in the data. */
export const GRACE_DAYS = 1;

/** The first day on which what was due is overdue. @param due `YYYY-MM-DD` */
export const overdueFrom = (due: string): string => daysAfter(due, GRACE_DAYS + 1);

/** The last day that something may have been due to be overdue by now. @param today `YYYY-MM-DD` */
export const overdueSince = (today: string): string => daysAfter(today, -GRACE_DAYS - 1);

export const CASE_STATES = [
  'draft',
  'sent',
  'delivered',
  'overdue',
  'answered',
  'refused',
  'done',
  'given-up',
  'complained',
] as const;

/**
 * How far a matter has come. `answered`: an answer came that neither does what was asked nor refuses it; `complained`: a
 * complaint was sent and the authority is waited for.
 */
export type CaseState = (typeof CASE_STATES)[number];

/** Something noted about a letter, in the day it happened: `YYYY-MM-DD`, or empty where the log does not say. */
interface Step {
  /** Of the event. */
  readonly id: string;
  /** The letter of the case that it was noted about. */
  readonly letterId: Letter['id'];
  readonly day: string;
}

export type CaseStep =
  | (Step & { readonly kind: 'sent'; readonly channel: Channel })
  | (Step & { readonly kind: 'delivered' })
  | (Step & { readonly kind: 'extended' })
  | (Step & {
      readonly kind: 'answered';
      readonly outcome: Outcome;
      readonly text: string;
      readonly mail?: AnswerMail;
    })
  | (Step & { readonly kind: 'closed'; readonly how: Closing });

/** By when an answer is due. */
export interface CaseDue {
  /** Last day of the term, `YYYY-MM-DD`. */
  readonly day: string;
  /** The term that ends first. Absent where an event says by when and the letter does not say why. */
  readonly term?: Term;
  /** The day of receipt that it is counted from. */
  readonly received: string;
  /** That day is a guess: nobody has said when the letter was delivered. */
  readonly isReceiptGuessed: boolean;
  /** Not all days off of that country and year are known. */
  readonly isEstimate: boolean;
  /** How the operator's notice that it takes longer counted. */
  readonly extension?: 'counted' | 'too-late' | 'unknown-to-law';
}

/** Where the term of a letter ends, which no answer kept. */
export interface TermEnd {
  readonly letterId: Letter['id'];
  readonly due: CaseDue;
  /** It is over, and no answer by then is noted. */
  readonly isMissed: boolean;
}

/**
 * What may come next. `send` and `wait` need no letter; the others are letters of their own: reminder,
 * objection to a refusal, complaint to the authority.
 */
export const NEXT_STEPS = ['send', 'wait', 'remind', 'object', 'complain'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** A letter, those that followed it, and what became of them until today: one matter with one state. */
export interface Case {
  /** The letter that it began with. */
  readonly letter: Letter;
  /** Reminders, objections and complaints that followed, in the order they were drafted. */
  readonly later: readonly Letter[];
  readonly state: CaseState;
  /** What was noted about any of them, by day; what was taken back is left out. */
  readonly steps: readonly CaseStep[];
  /** Of the letter sent last that has a term, as long as the operator is waited for. */
  readonly due?: CaseDue;
  /** Of the first letter, whatever followed. */
  readonly firstDue?: CaseDue;
  /** Of all letters to the operator that were sent, whatever followed: what was missed stays so. */
  readonly ends: readonly TermEnd[];
  /** The letter sent last follows another, and the law sets no term for its answer. */
  readonly termless?: NextKind;
  readonly next: readonly NextStep[];
}

/** All letters of a case, in the order they were drafted. */
export const lettersOf = ({ letter, later }: Pick<Case, 'letter' | 'later'>): readonly Letter[] => [
  letter,
  ...later,
];

/** Whether somebody says that a letter of the case went out. */
export const wasSent = ({ steps }: Pick<Case, 'steps'>, { id }: Pick<Letter, 'id'>): boolean =>
  steps.some(({ kind, letterId }) => letterId === id && (kind === 'sent' || kind === 'delivered'));

/** Whether a letter of the case is a draft and nothing else: nothing is noted of it, and no other follows it. */
export const isOnlyDraft = (found: Pick<Case, 'letter' | 'later' | 'steps'>, id: Letter['id']): boolean =>
  found.steps.every(({ letterId }) => letterId !== id) &&
  lettersOf(found).every(({ follows }) => follows !== id);

/**
 * Whether its letter took a consent back: that is said once the letter is marked as sent, whatever is answered, and of
 * no other kind of letter.
 */
export const isWithdrawn = (found: Pick<Case, 'letter' | 'steps'>): boolean =>
  isWithdrawal(found.letter.kind) && wasSent(found, found.letter);

/** Whether anything is still expected, of the person or of the operator. */
export const isOpen = ({ state }: Pick<Case, 'state'>): boolean => state !== 'done' && state !== 'given-up';

/** Whether the operator's answer is waited for. */
export const waits = ({ state }: Pick<Case, 'state'>): boolean =>
  state === 'sent' || state === 'delivered' || state === 'overdue';
