import { daysAfter } from './day.ts';
import type { AnswerMail, Channel, Closing, Outcome } from './follow-up.ts';
import type { Letter, Term } from './letter.ts';

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
] as const;

/** How far a letter has come. `answered`: an answer came that neither does what was asked nor refuses it. */
export type CaseState = (typeof CASE_STATES)[number];

/** Something noted about a letter, in the day it happened: `YYYY-MM-DD`, or empty where the log does not say. */
interface Step {
  /** Of the event. */
  readonly id: string;
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

/**
 * What may come next. `send` and `wait` need no letter; the others are letters of their own: reminder,
 * objection to a refusal, complaint to the authority.
 */
export const NEXT_STEPS = ['send', 'wait', 'remind', 'object', 'complain'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** What followed a letter until today. */
export interface Case {
  readonly letter: Letter;
  readonly state: CaseState;
  /** What was noted, by day; what was taken back is left out. */
  readonly steps: readonly CaseStep[];
  readonly due?: CaseDue;
  readonly next: readonly NextStep[];
}

/** Whether anything is still expected, of the person or of the operator. */
export const isOpen = ({ state }: Pick<Case, 'state'>): boolean => state !== 'done' && state !== 'given-up';

/** Whether the operator's answer is waited for. */
export const waits = ({ state }: Pick<Case, 'state'>): boolean =>
  state === 'sent' || state === 'delivered' || state === 'overdue';
