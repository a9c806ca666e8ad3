import { canWithdraw } from '#lib/model/can-withdraw.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { PageState } from '#lib/model/page-state.ts';

/** Equal for records of the same consent on a page: the words, the control, the answer, and how things stand with it. */
export function consentSameness(
  consent: Consent,
  { overdue = [], withdrawn = [] }: Pick<PageState, 'overdue' | 'withdrawn'>,
): string {
  const { id, decision, control, entered } = consent;
  const { label, kind, preticked, covers } = control;
  const about = [label, kind, preticked, covers, entered?.operator];
  const stands = [canWithdraw(consent), overdue.includes(id), withdrawn.includes(id)];
  return JSON.stringify([about, decision, stands]);
}
