import type { Span } from '#lib/model/document.ts';

export interface DateMention extends Span {
  /** `2024-04-01` */
  readonly iso: string;
}

const RU = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const EN = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const RU_MONTH = /(?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{Ll}{0,2}/u;
const EN_MONTH =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?/;

const QUOTE_MARKS = String.raw`[«"“„'’”»]?`;
const PATTERNS: readonly { pattern: RegExp; order: 'dmy' | 'mdy' | 'ymd' }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\d)${QUOTE_MARKS} ?(?<d>\d{1,2}) ?${QUOTE_MARKS} ?(?<m>${RU_MONTH.source}) (?<y>\d{4})(?!\d)`,
      'giu',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>${EN_MONTH.source}),? (?<y>\d{4})(?!\d)`,
      'giu',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<m>${EN_MONTH.source}) (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})(?!\d)`,
      'giu',
    ),
    order: 'mdy',
  },
  { pattern: /(?<![\d.])(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4}|\d{2})(?![\d.]*\d)/gu, order: 'dmy' },
  { pattern: /(?<![\d/])(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})(?![\d/])/gu, order: 'mdy' },
  { pattern: /(?<![\d-])(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?![\d-])/gu, order: 'ymd' },
];

/** Number of a month named in Russian or English, 1–12, or written in digits; 0 where it is none. */
function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  const list = /\p{Script=Cyrillic}/u.test(lower) ? RU : EN;
  // «мар» before «ма»: may is the only month whose stem begins another one.
  const at = list.findIndex((stem) => lower.startsWith(stem));
  return at + 1;
}

/** ISO date, or nothing where the calendar has no such day (31 November, month 13). */
function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1990 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}

function readDate(match: RegExpExecArray, order: 'dmy' | 'mdy' | 'ymd'): string | undefined {
  const { d = '', m = '', y = '' } = match.groups ?? {};
  const year = y.length === 2 ? 2000 + Number(y) : Number(y);
  const month = monthNumber(m);
  const day = Number(d);
  const iso = isoDate(year, month, day);
  // 25/12/2024 can only be written day first.
  return iso ?? (order === 'mdy' && /^\d/.test(m) ? isoDate(year, day, month) : undefined);
}

/**
 * Full dates written in Russian or English words or in digits, in reading order. Impossible dates are left out,
 * as are a year or month alone. `12/11/2024` is read month first (American), unless only day first is possible.
 */
export function readDates(text: string): DateMention[] {
  const dates: DateMention[] = [];
  for (const { pattern, order } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const iso = readDate(match, order);
      if (!iso) continue;
      const start = match.index + match[0].search(/\S/u);
      dates.push({ iso, start, end: match.index + match[0].length });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}
