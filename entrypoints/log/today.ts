import { dayOfMoment } from '#lib/model/day.ts';

/** Today where the person is, as `YYYY-MM-DD`. */
export const today = (): string => dayOfMoment(new Date());

/** This moment as ISO 8601, UTC. */
export const thisMoment = (): string => new Date().toISOString();
