import type { Told } from './told.ts';

/** The form for a consent before anything is told: nothing that is agreed to is presumed. @param day `YYYY-MM-DD`, today */
export const nothingTold = (day: string): Told => ({
  ...{ operator: '', site: '', day, clock: '', way: 'paper' },
  ...{ words: '', covers: [], policy: '', note: '' },
});
