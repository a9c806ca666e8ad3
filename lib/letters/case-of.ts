import {
  overdueFrom,
  type Case,
  type CaseDue,
  type CaseState,
  type CaseStep,
  type NextStep,
} from '#lib/model/case.ts';
import type { Letter } from '#lib/model/letter.ts';
import { caseDue } from './case-due.ts';
import { receivedDay } from './received-day.ts';
import { termsOf } from './terms-of.ts';

type StepOf<K extends CaseStep['kind']> = Extract<CaseStep, { readonly kind: K }>;

/** What is known of a letter's way. */
interface Noted {
  readonly letter: Letter;
  /** In the order they were written down; what is said later holds. */
  readonly steps: readonly CaseStep[];
  /** `YYYY-MM-DD` that an early version wrote down, for a letter that says of no term. */
  readonly dueSaid?: string | undefined;
}

/**
 * How a letter's case stands on a day.
 * @param today `YYYY-MM-DD` where the person is; empty where nothing is to be called overdue
 */
export function caseOf({ letter, steps, dueSaid }: Noted, today: string): Case {
  const due = dueOf(letter, steps, dueSaid);
  const state = stateOf(steps, due, today);
  return {
    letter,
    state,
    steps: steps.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
    ...(due && { due }),
    next: nextSteps(state, last(steps, 'answered')),
  };
}

const last = <K extends CaseStep['kind']>(steps: readonly CaseStep[], kind: K): StepOf<K> | undefined =>
  steps.findLast((step): step is StepOf<K> => step.kind === kind);

function dueOf(letter: Letter, steps: readonly CaseStep[], dueSaid?: string): CaseDue | undefined {
  const receipt = receivedDay(last(steps, 'sent'), last(steps, 'delivered')?.day);
  if (!receipt) return undefined;
  const counted = caseDue(termsOf(letter), receipt, letter.regime, last(steps, 'extended')?.day);
  if (counted || !dueSaid) return counted;
  return { day: dueSaid, received: receipt.day, isReceiptGuessed: receipt.isGuessed, isEstimate: true };
}

function stateOf(steps: readonly CaseStep[], due: CaseDue | undefined, today: string): CaseState {
  // Whatever else was noted: nothing follows a letter of which nobody says that it was sent.
  if (!last(steps, 'sent') && !last(steps, 'delivered')) return 'draft';
  const end = steps.findLast(({ kind }) => kind === 'answered' || kind === 'closed');
  if (end?.kind === 'closed') return end.how;
  if (end?.kind === 'answered')
    return end.outcome === 'done' || end.outcome === 'refused' ? end.outcome : 'answered';
  if (due && today >= overdueFrom(due.day)) return 'overdue';
  return last(steps, 'delivered') ? 'delivered' : 'sent';
}

/** What may come next, the likeliest first. */
function nextSteps(state: CaseState, answer: StepOf<'answered'> | undefined): readonly NextStep[] {
  switch (state) {
    case 'draft':
      return ['send'];
    case 'sent':
    case 'delivered':
      return ['wait'];
    case 'overdue':
      return ['remind', 'complain'];
    case 'refused':
      return ['object', 'complain'];
    case 'answered':
      return answer?.outcome === 'partly' ? ['object', 'complain'] : ['remind', 'complain'];
    case 'done':
    case 'given-up':
      return [];
  }
}
