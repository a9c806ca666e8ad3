const DAY = 86_400_000;

/** Whether a text is a day of the calendar as `YYYY-MM-DD`, within the years that anybody lives to see. */
export function isRealDay(text: string): boolean {
  if (!/^(?:19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** The day some days later. @param day `YYYY-MM-DD`, see {@link isRealDay} */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The day of a moment where the person is, as `YYYY-MM-DD`. */
export function dayOfMoment(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
