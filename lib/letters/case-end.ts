import type { CaseStep } from '#lib/model/case.ts';
import type { Letter } from '#lib/model/letter.ts';

export type StepOf<K extends CaseStep['kind']> = Extract<CaseStep, { readonly kind: K }>;

/** The last that was noted of a kind. */
export const lastOf = <K extends CaseStep['kind']>(
  steps: readonly CaseStep[],
  kind: K,
): StepOf<K> | undefined => steps.findLast((step): step is StepOf<K> => step.kind === kind);

/**
 * The answer or the closing that a case rests on, undefined while something is waited for: a letter that was sent after
 * it opens the case anew, and while a complaint is with the authority, what the operator answers ends nothing unless it
 * has done what was asked.
 * @param letters in the order they were drafted @param steps in the order they were written down
 */
export function endOf(
  letters: readonly Letter[],
  steps: readonly CaseStep[],
): StepOf<'answered' | 'closed'> | undefined {
  const turnOf = new Map(letters.map(({ id }, turn) => [id, turn]));
  const complaints = new Set(letters.filter(({ kind }) => kind === 'complaint').map(({ id }) => id));
  let end: StepOf<'answered' | 'closed'> | undefined;
  let isWithAuthority = false;
  for (const step of steps) {
    const isComplaint = complaints.has(step.letterId);
    if (step.kind === 'answered' || step.kind === 'closed') {
      const isBeside = step.kind === 'answered' && step.outcome !== 'done' && !isComplaint;
      if (!isWithAuthority || !isBeside) end = step;
    } else if (step.kind !== 'extended') {
      isWithAuthority ||= isComplaint;
      if (end && (turnOf.get(end.letterId) ?? 0) < (turnOf.get(step.letterId) ?? 0)) end = undefined;
    }
  }
  return end;
}
