import { BY_CALENDAR } from './by.ts';
import type { WorkCalendar } from './calendar.ts';
import { KZ_CALENDAR } from './kz.ts';
import { RU_CALENDAR } from './ru.ts';

/** The calendars in the data; for other countries only weekends are known. */
export const CALENDARS: Readonly<Record<'ru' | 'kz' | 'by', WorkCalendar>> = {
  ru: RU_CALENDAR,
  kz: KZ_CALENDAR,
  by: BY_CALENDAR,
};
