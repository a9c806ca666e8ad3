import type { CaseStep } from './case.ts';
import { dayOfMoment, isRealDay } from './day.ts';
import type { Letter } from './letter.ts';

/** Why something cannot have happened to a letter on the day that is said. */
export const STEP_DAY_FAULTS = [
  'no-day',
  'future',
  'before-consent',
  'before-letter',
  'before-sent',
  'after-answer',
] as const;
export type StepDayFault = (typeof STEP_DAY_FAULTS)[number];

/** What is known when something is noted; days as `YYYY-MM-DD`. */
export interface KnownOfLetter {
  readonly today: string;
  readonly letter: Pick<Letter, 'created'>;
  /** ISO time of the consent that the letter is about, where it rests on one. */
  readonly consented?: string | undefined;
  readonly steps: readonly Pick<CaseStep, 'kind' | 'day'>[];
}

/**
 * What is wrong with the day on which something is said to have happened to a letter; undefined where nothing is.
 * Of moments the day counts that was earlier, here or in UTC: the person may have been elsewhere.
 */
export function stepDayFault(
  { kind, day }: Pick<CaseStep, 'kind' | 'day'>,
  { today, letter, consented, steps }: KnownOfLetter,
): StepDayFault | undefined {
  if (!isRealDay(day)) return 'no-day';
  if (day > today) return 'future';
  const dayOf = (wanted: CaseStep['kind']): string | undefined =>
    steps.findLast((step) => step.kind === wanted && step.day !== '')?.day;
  if (kind !== 'sent' && day < (dayOf('sent') ?? '')) return 'before-sent';
  if (kind === 'sent' && day > (dayOf('delivered') ?? dayOf('answered') ?? day)) return 'after-answer';
  if (day < earliestDay(consented)) return 'before-consent';
  return day < earliestDay(letter.created) ? 'before-letter' : undefined;
}

/** Empty where the moment says of no day that anybody lives to see. */
function earliestDay(moment = ''): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return '';
  const [utc, here] = [moment.length > 10 ? at.toISOString().slice(0, 10) : moment, dayOfMoment(at)];
  const day = utc < here ? utc : here;
  return isRealDay(day) ? day : '';
}
