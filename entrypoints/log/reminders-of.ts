import { termInWords } from '#components/letter/term-in-words.ts';
import { longDate } from '#lib/i18n/dates.ts';
import { t } from '#lib/i18n/t.ts';
import { dueDates } from '#lib/letters/due-dates.ts';
import type { Reminder } from '#lib/letters/ics-of.ts';
import { overdueFrom } from '#lib/model/case.ts';
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
  const day = (iso: string): string => longDate(`${iso}T12:00:00Z`, 'UTC');
  return dueDates(terms, received, regime).map(({ term, rolled }, at) => ({
    id: `${id}-${at}`,
    day: overdueFrom(rolled),
    summary: t('letter.ics.summary', { operator: addressee.name }),
    description: t('letter.ics.description', {
      ...{ subject, received: day(received), due: day(rolled) },
      ...{ term: termInWords(term), basis: term.basis },
    }),
  }));
}
