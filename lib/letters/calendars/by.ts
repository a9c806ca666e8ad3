import type { WorkCalendar } from './calendar.ts';

/**
 * Belarus: the days without work of decree 157 of 26.03.1998, as commonly known: not read in the decree itself. They do
 * not move off weekends; Radunitsa moves with Easter and the Government moves days, so every term is an estimate.
 */
export const BY_CALENDAR: WorkCalendar = {
  fixed: ['01-01', '01-02', '01-07', '03-08', '05-01', '05-09', '07-03', '11-07', '12-25'],
  moving: [],
  decrees: {},
};
