import type { WorkCalendar } from './calendar.ts';
import { RU_CALENDAR } from './ru.ts';

/** The calendars in the data; for other countries only weekends are known. */
export const CALENDARS: Readonly<Record<'ru', WorkCalendar>> = { ru: RU_CALENDAR };
