import type { WorkCalendar } from './calendar.ts';

/** Russia: Labour Code art. 112 and the yearly decree. Holidays of single regions are not known here. */
export const RU_CALENDAR: WorkCalendar = {
  fixed: ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'],
  moving: ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'],
  decrees: {
    '2026': { source: 'decree 1466 of 24.09.2025', off: ['2026-01-09', '2026-12-31'], working: [] },
  },
};
