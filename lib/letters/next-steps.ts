import { lettersOf, wasSent, type Case, type NextStep } from '#lib/model/case.ts';
import type { LetterKind } from '#lib/model/letter.ts';
import { endOf } from './case-end.ts';

type Standing = Pick<Case, 'letter' | 'later' | 'steps' | 'state' | 'due'>;

/** What may come next in a case, the likeliest first. @param found its steps in the order they were written down */
export function nextSteps(found: Standing): readonly NextStep[] {
  switch (found.state) {
    case 'draft':
      return ['send'];
    case 'sent':
    case 'delivered':
      // Where no term ends the waiting, the person does.
      return found.due ? ['wait'] : ['wait', ...unheard(found)];
    case 'complained':
      return ['wait'];
    case 'overdue':
      return unheard(found);
    case 'refused':
    case 'answered':
      return answeredSteps(found);
    case 'done':
    case 'given-up':
      return [];
  }
}

/** Whoever was reminded once is complained of sooner than reminded again. */
const unheard = (found: Standing): readonly NextStep[] =>
  hasSent(found, 'reminder') ? ['complain', 'remind'] : ['remind', 'complain'];

function answeredSteps(found: Standing): readonly NextStep[] {
  const letters = lettersOf(found);
  const end = endOf(letters, found.steps);
  const asked = letters.find(({ id }) => id === end?.letterId);
  // The answer to a complaint is the authority's, and no reason to write to the operator.
  if (end?.kind !== 'answered' || asked?.kind === 'complaint') return [];
  return end.outcome === 'unclear' ? unheard(found) : ['object', 'complain'];
}

const hasSent = (found: Standing, kind: LetterKind): boolean =>
  found.later.some((letter) => letter.kind === kind && wasSent(found, letter));
