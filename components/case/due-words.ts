import { longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import type { CaseDue } from '#lib/model/case.ts';
import { termInWords } from '../letter/term-in-words.ts';

/** A day as it stands in the calendar, whatever the zone. @param day `YYYY-MM-DD` */
export const dayWords = (day: string): string => longDate(`${day}T12:00:00Z`, 'UTC');

/** By when an answer is due and by what; then what is not sure about it, each in a sentence. */
export function dueWords(due: CaseDue): { readonly main: string; readonly notes: readonly string[] } {
  const { day, term, received, isReceiptGuessed, isEstimate, extension } = due;
  const date = dayWords(day);
  const main = term
    ? t('case.due', { date, term: termInWords(term), basis: term.basis })
    : t('case.due.said', { date });
  const notes = [
    extension ? t(`case.due.${extension}`) : '',
    isReceiptGuessed ? t('case.due.guessed', { date: dayWords(received) }) : '',
    isEstimate && term ? t('case.due.estimate') : '',
  ];
  return { main, notes: notes.filter(Boolean) };
}

/** That a term is over: of the letter waited for, or of the first; under a condition while its receipt is a guess. */
export function overWords(of: keyof typeof OVER, due: CaseDue): string {
  const { sure, guessed } = OVER[of];
  const date = dayWords(due.day);
  return due.isReceiptGuessed ? t(guessed, { date, received: dayWords(due.received) }) : t(sure, { date });
}

const OVER = {
  answer: { sure: 'case.overdue', guessed: 'case.overdue.guessed' },
  first: { sure: 'case.due.first', guessed: 'case.due.first.guessed' },
} as const;
