import type { Term } from '#lib/model/letter.ts';
import { dayAfter, isCertainYear, isDayOff } from './work-calendar-ru.ts';

/** The last day of a term. Dates are `YYYY-MM-DD` in the recipient's country. */
export interface DueDate {
  readonly term: Term;
  /** Last day by plain counting. */
  readonly due: string;
  /** The next working day where that is a day off (Civil Code 193), else the same. */
  readonly rolled: string;
  /** The calendar of days off is not known that far: shown as an estimate. */
  readonly estimate: boolean;
}

/**
 * When a letter's terms end. The day after receipt is day 1 (Civil Code 191).
 * @param receivedISO ISO date or time of receipt; its own calendar day counts
 * @throws RangeError where it is no ISO date
 */
export function dueDates(terms: readonly Term[], receivedISO: string): DueDate[] {
  const received = receivedISO.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(received) || Number.isNaN(Date.parse(received))) {
    throw new RangeError('not an ISO date');
  }
  return terms.map((term) => dueDate(term, received));
}

function dueDate(term: Term, received: string): DueDate {
  let due = received;
  for (let counted = 0; counted < term.n;) {
    due = dayAfter(due);
    if (term.unit === 'calendar-day' || !isDayOff(due)) counted += 1;
  }
  let rolled = due;
  while (isDayOff(rolled)) rolled = dayAfter(rolled);
  return { term, due, rolled, estimate: !(isCertainYear(received) && isCertainYear(rolled)) };
}
