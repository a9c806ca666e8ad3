import {
  overdueFrom,
  wasSent,
  type Case,
  type CaseDue,
  type CaseState,
  type CaseStep,
} from '#lib/model/case.ts';
import { isNext, type Letter } from '#lib/model/letter.ts';
import { caseDue } from './case-due.ts';
import { endOf, lastOf } from './case-end.ts';
import { nextSteps } from './next-steps.ts';
import { receivedDay } from './received-day.ts';
import { termEnds } from './term-ends.ts';
import { termsOf } from './terms-of.ts';

/** What is known of the way of a letter, and of those that followed it. */
interface Noted {
  readonly letter: Letter;
  /** In the order they were drafted. */
  readonly later?: readonly Letter[];
  /** In the order they were written down; what is said later holds. */
  readonly steps: readonly CaseStep[];
  /** `YYYY-MM-DD` that an early version wrote down, for a first letter that says of no term. */
  readonly dueSaid?: string | undefined;
}

/**
 * How a case stands on a day.
 * @param today `YYYY-MM-DD` where the person is; empty where nothing is to be called overdue
 */
export function caseOf(noted: Noted, today: string): Case {
  const { letter, later = [], steps } = noted;
  const sent = [letter, ...later].filter((one) => wasSent({ steps }, one));
  const firstDue = dueOf(letter, steps, noted.dueSaid);
  const due = sent.at(-1)?.kind === 'complaint' ? undefined : currentDue(noted, sent, firstDue);
  const state = stateOf(noted, sent, due, today);
  const last = sent.at(-1);
  const termless =
    last && last !== letter && isNext(last.kind) && !dueOf(last, steps) ? last.kind : undefined;
  return {
    letter,
    later,
    state,
    steps: steps.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))),
    ...(due && { due }),
    ...(firstDue && { firstDue }),
    ends: termEnds(begunIn(noted, sent), [letter, ...later], steps, today),
    ...(termless && { termless }),
    next: nextSteps({ letter, later, steps, state, ...(due && { due }) }),
  };
}

/** The term that is waited for: of the letter sent last, else the first one's, unless that was kept by an answer. */
function currentDue(
  { letter, steps }: Noted,
  sent: readonly Letter[],
  firstDue: CaseDue | undefined,
): CaseDue | undefined {
  const last = sent.at(-1);
  if (last === undefined || last === letter) return firstDue;
  const own = dueOf(last, steps);
  if (own || !firstDue) return own;
  const isKept = steps.some(({ kind, day }) => kind === 'answered' && day !== '' && day <= firstDue.day);
  return isKept ? undefined : firstDue;
}

/** The terms that letters began; a complaint begins none of the operator's. */
const begunIn = ({ letter, steps, dueSaid }: Noted, sent: readonly Letter[]) =>
  sent
    .filter(({ kind }) => kind !== 'complaint')
    .flatMap((one) => {
      const due = dueOf(one, steps, one === letter ? dueSaid : undefined);
      return due ? { letter: one, due } : [];
    });

function dueOf(letter: Letter, all: readonly CaseStep[], dueSaid?: string): CaseDue | undefined {
  const steps = all.filter(({ letterId }) => letterId === letter.id);
  const receipt = receivedDay(lastOf(steps, 'sent'), lastOf(steps, 'delivered')?.day);
  if (!receipt) return undefined;
  const counted = caseDue(termsOf(letter), receipt, letter.regime, lastOf(all, 'extended')?.day);
  if (counted || !dueSaid) return counted;
  return { day: dueSaid, received: receipt.day, isReceiptGuessed: receipt.isGuessed, isEstimate: true };
}

function stateOf(
  { letter, later = [], steps }: Noted,
  sent: readonly Letter[],
  due: CaseDue | undefined,
  today: string,
): CaseState {
  const last = sent.at(-1);
  // Whatever else was noted: nothing follows a letter of which nobody says that it was sent.
  if (!last) return 'draft';
  const end = endOf([letter, ...later], steps);
  if (end?.kind === 'closed') return end.how;
  if (end?.kind === 'answered')
    return end.outcome === 'done' || end.outcome === 'refused' ? end.outcome : 'answered';
  if (sent.some(({ kind }) => kind === 'complaint')) return 'complained';
  if (due && today >= overdueFrom(due.day)) return 'overdue';
  const own = steps.filter(({ letterId }) => letterId === last.id);
  return lastOf(own, 'delivered') ? 'delivered' : 'sent';
}
