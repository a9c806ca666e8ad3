import { overdueFrom, type CaseDue, type CaseStep, type TermEnd } from '#lib/model/case.ts';
import type { Letter } from '#lib/model/letter.ts';

/** A letter that was sent, and the term that it began. */
interface Begun {
  readonly letter: Letter;
  readonly due: CaseDue;
}

/**
 * Where the terms of letters end: all but those that an answer kept, or that nobody waited for to their end.
 * @param letters of the case, in the order they were drafted @param today as `caseOf` takes it
 */
export function termEnds(
  begun: readonly Begun[],
  letters: readonly Letter[],
  steps: readonly CaseStep[],
  today: string,
): TermEnd[] {
  return begun
    .filter((one) => !steps.some((step) => settles(step, one, letters)))
    .map(({ letter, due }) => ({
      ...{ letterId: letter.id, due },
      isMissed: today !== '' && today >= overdueFrom(due.day),
    }));
}

/** What the authority answers keeps no term of the operator's; what came before a letter is no answer to it. */
function settles(step: CaseStep, { letter, due }: Begun, letters: readonly Letter[]): boolean {
  if (step.kind !== 'answered' && step.kind !== 'closed') return false;
  const turnOf = (id: string): number => letters.findIndex((one) => one.id === id);
  const about = letters[turnOf(step.letterId)];
  if (step.kind === 'answered' && about?.kind === 'complaint') return false;
  const isLater = turnOf(step.letterId) >= turnOf(letter.id) || step.day > due.received;
  return isLater && step.day <= due.day;
}
