/** Today where the person is, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** This moment as ISO 8601, UTC. */
export const thisMoment = (): string => new Date().toISOString();
