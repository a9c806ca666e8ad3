import type { WorkCalendar } from './calendar.ts';

/**
 * Kazakhstan: law 267-II on holidays and Labour Code art. 84 and 85, as commonly known: not read in the acts themselves.
 * The first day of Kurban-ait moves with the moon and the Government moves days by decree, so every term is an estimate.
 */
export const KZ_CALENDAR: WorkCalendar = {
  fixed: ['01-07'],
  moving: [
    '01-01',
    '01-02',
    '03-08',
    '03-21',
    '03-22',
    '03-23',
    '05-01',
    '05-07',
    '05-09',
    '07-06',
    '08-30',
    '10-25',
    '12-16',
  ],
  decrees: {},
};
