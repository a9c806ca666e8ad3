/** Today where the person is, as `YYYY-MM-DD`. */
export const today = (): string => dayOfMoment(new Date());

/** The day of a moment where the person is, as `YYYY-MM-DD`. */
export function dayOfMoment(moment: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** This moment as ISO 8601, UTC. */
export const thisMoment = (): string => new Date().toISOString();
