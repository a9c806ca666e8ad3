const DAY = 86_400_000;

// Labour Code art. 112: the January days never move by themselves, the others do where they meet a weekend.
const JANUARY = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'];
const MOVING = ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'];

// Days moved by the yearly decree. 2026: decree 1466 of 24.09.2025. A year that is not here is an estimate.
const DECREES: Readonly<Record<string, readonly string[]>> = { '2026': ['01-09', '12-31'] };

/** Whether the decree on days off of that day's year is known. @param iso `YYYY-MM-DD` */
export const isCertainYear = (iso: string): boolean => iso.slice(0, 4) in DECREES;

/** The next calendar day. @param iso `YYYY-MM-DD` */
export function dayAfter(iso: string, days = 1): string {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
}

/**
 * Whether nobody works that day in all of Russia: five-day week, national holidays, moved days. Holidays of single
 * regions are not known here.
 * @param iso `YYYY-MM-DD`
 */
export function isDayOff(iso: string): boolean {
  const day = iso.slice(5);
  const decreed = DECREES[iso.slice(0, 4)] ?? [];
  return isWeekend(iso) || [...JANUARY, ...MOVING, ...decreed].includes(day) || isMovedTo(iso);
}

const isWeekend = (iso: string): boolean => [0, 6].includes(new Date(iso).getUTCDay());

/** The working day after a holiday that met a weekend: Monday, for Saturday's or Sunday's holiday. */
function isMovedTo(iso: string): boolean {
  if (new Date(iso).getUTCDay() !== 1) return false;
  return [dayAfter(iso, -1), dayAfter(iso, -2)].some((before) => MOVING.includes(before.slice(5)));
}
