import type { Regime } from '#lib/model/regime.ts';
import type { Term } from '#lib/model/term.ts';
import type { WorkCalendar } from './calendars/calendar.ts';
import { CALENDARS } from './calendars/calendars.ts';
import { LAWS } from './law/laws.ts';
import { dayAfter, isCertainYear, isDayOff, monthsAfter } from './work-calendar.ts';

/** The last day of a term. Dates are `YYYY-MM-DD` in the recipient's country. */
export interface DueDate {
  readonly term: Term;
  /** Last day by plain counting. */
  readonly due: string;
  /** The next working day where that is a day off and the law moves it, else the same. */
  readonly rolled: string;
  /** The days off are not known that far, or not of that country: shown as an estimate. */
  readonly estimate: boolean;
}

/**
 * When a letter's terms end, counted as its law counts. The day after receipt is day 1; a month ends on the same date,
 * or on the last day of a shorter month.
 * @param receivedISO ISO date, or time with offset, which is taken to the country's own clock
 * @throws RangeError where it is no ISO date
 */
export function dueDates(terms: readonly Term[], receivedISO: string, regime: Regime): DueDate[] {
  const { zone, calendar: id, rolls } = LAWS[regime].counting;
  const received = dayThere(receivedISO, zone);
  const calendar = id === null ? null : CALENDARS[id];
  return terms.map((term) => dueDate(term, received, calendar, rolls !== null));
}

function dueDate(term: Term, received: string, calendar: WorkCalendar | null, rolls: boolean): DueDate {
  const due = lastDay(term, received, calendar);
  let rolled = due;
  while (rolls && isDayOff(rolled, calendar)) rolled = dayAfter(rolled);
  const certain = calendar !== null && [received, rolled].every((day) => isCertainYear(day, calendar));
  return { term, due, rolled, estimate: !certain };
}

function lastDay({ n, unit }: Term, received: string, calendar: WorkCalendar | null): string {
  if (unit === 'month') return monthsAfter(received, n);
  if (unit === 'calendar-day') return dayAfter(received, n);
  let day = received;
  for (let counted = 0; counted < n;) {
    day = dayAfter(day);
    if (!isDayOff(day, calendar)) counted += 1;
  }
  return day;
}

/** The calendar day of a moment where the recipient is; without a zone the moment's own. */
function dayThere(iso: string, zone: string | null): string {
  const day = iso.slice(0, 10);
  const moment = new Date(iso);
  const known = /^\d{4}-\d\d-\d\d(?:$|T)/.test(iso) && !Number.isNaN(moment.getTime());
  // A date that the calendar does not have (30 February) is silently the next one to some engines.
  if (!known || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day) {
    throw new RangeError('not an ISO date');
  }
  const hasOffset = iso.includes('T') && /(?:Z|[+-]\d\d:?\d\d)$/.test(iso);
  return hasOffset && zone !== null
    ? new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(moment)
    : day;
}
