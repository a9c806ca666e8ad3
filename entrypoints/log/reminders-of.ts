import { termInWords } from '#components/letter/term-in-words.ts';
import { longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import { dueDates, type DueDate } from '#lib/letters/due-dates.ts';
import type { Reminder } from '#lib/letters/ics-of.ts';
import { overdueFrom, type Case } from '#lib/model/case.ts';
import type { Letter, LetterText } from '#lib/model/letter.ts';

/**
 * What to be reminded of if a letter is received on a day: each term, on the day from which it is overdue.
 * @param received `YYYY-MM-DD`
 */
export function remindersOf(
  { terms, subject }: LetterText,
  { id, regime, addressee }: Letter,
  received: string,
): Reminder[] {
  return dueDates(terms, received, regime).map((due, at) =>
    reminder({ id, subject, addressee }, due, received, at),
  );
}

function reminder(
  { id, subject, addressee }: Pick<Letter, 'id' | 'subject' | 'addressee'>,
  { term, rolled }: Pick<DueDate, 'term' | 'rolled'>,
  received: string,
  at: number,
): Reminder {
  const day = (iso: string): string => longDate(`${iso}T12:00:00Z`, 'UTC');
  return {
    id: `${id}-${at}`,
    day: overdueFrom(rolled),
    summary: t('letter.ics.summary', { operator: addressee.name }),
    description: t('letter.ics.description', {
      ...{ subject, received: day(received), due: day(rolled) },
      ...{ term: termInWords(term), basis: term.basis },
    }),
  };
}

/** The same for a letter that was sent: its one term that is waited for, as it is counted now. */
export function caseReminders(found: Case): Reminder[] {
  const { due } = found;
  if (!due?.term) return [];
  const { term, day, received } = due;
  const letter = due === found.firstDue ? found.letter : (found.later.at(-1) ?? found.letter);
  const at = (letter.terms ?? []).findIndex(({ basis }) => basis === term.basis);
  return [reminder(letter, { term, rolled: day }, received, Math.max(at, 0))];
}
