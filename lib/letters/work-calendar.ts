import type { WorkCalendar } from './calendars/calendar.ts';

const DAY = 86_400_000;

/** The next calendar day. @param iso `YYYY-MM-DD` */
export function dayAfter(iso: string, days = 1): string {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
}

/** The same date some months later, or the last day of that month where it has no such date. @param iso `YYYY-MM-DD` */
export function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Whether the decree on days off of that day's year is known. @param iso `YYYY-MM-DD` */
export const isCertainYear = (iso: string, calendar: WorkCalendar): boolean =>
  Object.hasOwn(calendar.decrees, iso.slice(0, 4));

/**
 * Whether nobody works that day: five-day week, national holidays, moved days. Without a calendar only weekends are
 * known.
 * @param iso `YYYY-MM-DD`
 */
export function isDayOff(iso: string, calendar: WorkCalendar | null): boolean {
  const decree = calendar?.decrees[iso.slice(0, 4)];
  if (decree?.working.includes(iso)) return false;
  if (isWeekend(iso) || calendar === null) return isWeekend(iso);
  return isHoliday(iso, calendar) || decree?.off.includes(iso) === true || isMovedTo(iso, calendar);
}

const isHoliday = (iso: string, { fixed, moving }: WorkCalendar): boolean =>
  [...fixed, ...moving].includes(monthAndDay(iso));

const monthAndDay = (iso: string): string => iso.slice(5);

const isWeekend = (iso: string): boolean => [0, 6].includes(new Date(iso).getUTCDay());

/**
 * The working days after holidays that met a weekend, one for each: Monday for Saturday's or Sunday's, Tuesday too where
 * both were holidays, later where the week itself begins with one.
 */
function isMovedTo(iso: string, calendar: WorkCalendar): boolean {
  const weekday = new Date(iso).getUTCDay();
  const weekend = [dayAfter(iso, -weekday), dayAfter(iso, -weekday - 1)];
  const met = weekend.filter((day) => calendar.moving.includes(monthAndDay(day))).length;
  const before = Array.from({ length: weekday - 1 }, (_, at) => dayAfter(iso, -at - 1));
  return met > before.filter((day) => !isHoliday(day, calendar)).length;
}
