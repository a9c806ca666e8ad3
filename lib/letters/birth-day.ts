import type { BirthDayFault } from '#lib/model/letter.ts';
import { monthNamed } from './month-named.ts';

type Reading = readonly [year: number, month: number, day: number];

/** Nobody lived longer. */
const OLDEST = 130;

const NUMBERS = /(?<![\d.])(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d\d)(?!\d)/gu;
const YEAR_FIRST = /(?<!\d)(\d{4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)/gu;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|-?го|\.)?[»”"]?\s*(?:of\s+)?(\p{L}{3,})\.?,?\s+(\d{4})(?!\d)/giu;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu;
const KAZAKH = /(?<!\d)(\d{4})\s*(?:жылғы|жылы|ж\.)\s*(\d{1,2})\s+(\p{L}{3,})/giu;

/**
 * What is wrong with a date of birth as a person of these countries writes it: «31.02.1990», `1990-02-31`, «1 мая
 * 1990 г.», "May 1, 1990". Where it can be read in several ways, one that may be is enough;
 * a text that may be a date of a kind not known here is left to the person.
 * @param today `YYYY-MM-DD`
 */
export function birthDayFault(text: string, today: string): BirthDayFault | undefined {
  if (text.trim() !== '' && !mayBeDate(text)) return 'no-date';
  const found = readings(text.slice(0, 600)).map((reading) => faultOf(reading, today));
  return found.includes(undefined) ? undefined : found[0];
}

/** A year and something of a day: «1990» alone and «вчера» tell none. */
const mayBeDate = (text: string): boolean =>
  /\d/u.test(text) && (/\d\D+\d/u.test(text) || /\p{L}{3}/u.test(text));

function readings(text: string): Reading[] {
  return [
    ...all(NUMBERS, text, ([first, mark, second, year]) => numbered(first, mark, second, year)),
    ...all(YEAR_FIRST, text, ([year, , month, day]) => [[Number(year), Number(month), Number(day)]]),
    ...all(DAY_MONTH, text, ([day, month, year]) => worded(year, month, day)),
    ...all(MONTH_DAY, text, ([month, day, year]) => worded(year, month, day)),
    ...all(KAZAKH, text, ([year, day, month]) => worded(year, month, day)),
  ];
}

const all = (shape: RegExp, text: string, read: (parts: readonly string[]) => Reading[]): Reading[] =>
  [...text.matchAll(shape)].flatMap(([, ...parts]) => read(parts));

/** With slashes some write the month first; of two digits of a year the century is not told. */
function numbered(first = '', mark = '', second = '', year = ''): Reading[] {
  const years = year.length === 4 ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)];
  const [one, two] = [Number(first), Number(second)];
  return years.flatMap((of): Reading[] => [
    [of, two, one],
    ...(mark === '/' ? [[of, one, two] as const] : []),
  ]);
}

function worded(year = '', month = '', day = ''): Reading[] {
  const number = monthNamed(month);
  return number === undefined ? [] : [[Number(year), number, Number(day)]];
}

function faultOf([year, month, day]: Reading, today: string): BirthDayFault | undefined {
  const at = new Date(Date.UTC(2000, month - 1, day));
  at.setUTCFullYear(year, month - 1, day);
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return 'no-such-day';
  if (at.getTime() > Date.parse(`${today}T00:00:00Z`)) return 'day-ahead';
  return year < Number(today.slice(0, 4)) - OLDEST ? 'day-long-ago' : undefined;
}
