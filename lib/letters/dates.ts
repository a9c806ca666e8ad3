import type { LetterLanguage } from '#lib/model/letter.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)[^Z+-]*(Z|[+-]\d\d:?\d\d)?)?/;

/** A moment on the person's own clock, cut up for the words of a language. */
export interface Moment {
  /** The day in words. */
  readonly date: string;
  /** `14:05`; absent where the ISO text is a day. */
  readonly time?: string;
  /** `UTC+3`; absent where the ISO text has no offset. */
  readonly offset?: string;
}

/**
 * The day in words of a language, with the month in the case that a date needs: «20 ноября 2026», "20 November 2026".
 * @throws RangeError where it is no ISO date
 */
export function dayInWords(iso: string, language: LetterLanguage | 'en-US'): string {
  const { day } = parts(iso);
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const locale = language === 'en' ? 'en-GB' : language;
  const words = new Intl.DateTimeFormat(locale, options).format(day);
  return `${words}${language === 'en-US' ? ',' : ''} ${day.getUTCFullYear()}`;
}

/** The time of an ISO moment and its distance from UTC. @throws RangeError where it is no ISO date */
export function clockOf(iso: string): Pick<Moment, 'time' | 'offset'> {
  const { time, offset } = parts(iso);
  if (time === undefined) return {};
  return offset === undefined ? { time } : { time, offset: utcOffset(offset) };
}

function utcOffset(offset: string): string {
  if (offset === 'Z') return 'UTC';
  const minutes = offset.slice(-2);
  const sign = offset.startsWith('-') ? '−' : '+';
  return `UTC${sign}${Number(offset.slice(1, 3))}${minutes === '00' ? '' : `:${minutes}`}`;
}

function parts(iso: string): { day: Date; time: string | undefined; offset: string | undefined } {
  const [, year, month, date, time, offset] = ISO.exec(iso) ?? [];
  const day = new Date(`${year}-${month}-${date}T12:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.getUTCDate() !== Number(date)) {
    throw new RangeError(`not an ISO date: ${iso.slice(0, 40)}`);
  }
  return { day, time, offset };
}
