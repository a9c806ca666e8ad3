import { t } from '#lib/i18n/t.ts';
import type { TermEnd } from '#lib/model/case.ts';
import { termInWords } from '../letter/term-in-words.ts';
import { dayWords } from './due-words.ts';

/**
 * The last day of a term as a line of what happened, under a condition while the day of receipt is a guess; then, each in
 * a sentence, that no answer was noted by then, and that the day is an estimate.
 */
export function dueStepWords({ due, isMissed }: Omit<TermEnd, 'letterId'>): {
  readonly main: string;
  readonly notes: readonly string[];
} {
  const { term, received, isReceiptGuessed, isEstimate } = due;
  const what = isReceiptGuessed
    ? t('case.step.due.guessed', { received: dayWords(received) })
    : t('case.step.due');
  const main = term ? t('case.step.due.norm', { what, term: termInWords(term), basis: term.basis }) : what;
  const notes = [isMissed ? t('case.step.due.missed') : '', isEstimate && term ? t('case.due.estimate') : ''];
  return { main, notes: notes.filter(Boolean) };
}
