import type { Span } from '#lib/model/document.ts';

/** A length of time as written. */
export interface Period extends Span {
  readonly n: number;
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
}

const UNITS: readonly (readonly [RegExp, Period['unit']])[] = [
  [/^(?:час|hour)/iu, 'hour'],
  [/^(?:д[ен]|сут|day)/iu, 'day'],
  [/^(?:недел|week)/iu, 'week'],
  [/^(?:мес|month)/iu, 'month'],
  [/^(?:г|л|year)/iu, 'year'],
];

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    один: 1,
    одного: 1,
    одной: 1,
    два: 2,
    двух: 2,
    две: 2,
    три: 3,
    трех: 3,
    четыре: 4,
    четырех: 4,
    пять: 5,
    пяти: 5,
    шесть: 6,
    шести: 6,
    семь: 7,
    семи: 7,
    восемь: 8,
    восьми: 8,
    девять: 9,
    девяти: 9,
    десять: 10,
    десяти: 10,
    двенадцать: 12,
    двенадцати: 12,
    четырнадцать: 14,
    четырнадцати: 14,
    пятнадцать: 15,
    пятнадцати: 15,
    двадцать: 20,
    двадцати: 20,
    тридцать: 30,
    тридцати: 30,
    сорок: 40,
    сорока: 40,
    пятьдесят: 50,
    пятидесяти: 50,
    шестьдесят: 60,
    шестидесяти: 60,
    семьдесят: 70,
    семидесяти: 70,
    девяносто: 90,
    девяноста: 90,
    сто: 100,
    ста: 100,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    sixty: 60,
    ninety: 90,
  }),
);

const wordsOf = (numbers: Iterable<string>): string => [...numbers].join('|').replace(/е/gu, '[её]');
/** «двадцать пять лет», “twenty-four months” are one number. */
const TENS = [...NUMBER_WORDS].filter(([, n]) => n >= 20 && n < 100).map(([word]) => word);

const PERIOD = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(?:(?<tens>${wordsOf(TENS)})[ -])?(?<n>\d{1,4}|${wordsOf(NUMBER_WORDS.keys())})` +
    String.raw`(?:[ -]?(?:ти|х|и))?(?: ?\([^)\n]{1,24}\))?[ \u00a0-](?:(?:календарных|полных|рабочих|calendar|full) )?` +
    String.raw`(?<unit>час(?:а|ов)?|д(?:ень|ня|ней)|сут(?:ки|ок)|недел[ьюией]{1,2}|месяц(?:а|ев)?|мес\.|год(?:а|ов|ами)?|лет|г\.(?! ?\p{L})|hours?|days?|weeks?|months?|years?)(?!\p{L})`,
  'giu',
);

const valueOf = (number: string): number =>
  /\d/.test(number) ? Number(number) : (NUMBER_WORDS.get(number.toLowerCase().replace(/ё/gu, 'е')) ?? 0);

const HALF_YEAR = /(?<!\p{L})полгода(?!\p{L})/giu;
/** More than this is a year of the calendar: «с 1 марта 2026 года». Archives keep for 75 years, for a century at most. */
const MOST_YEARS = 100;

/** Lengths of time in Russian or English («3 (трёх) лет», “six months”), in reading order. Ages are left out. */
export function readPeriods(text: string): Period[] {
  const halves = Array.from(text.matchAll(HALF_YEAR), ({ 0: { length }, index: start }): Period => {
    return { n: 6, unit: 'month', start, end: start + length };
  });
  const counted = Array.from(text.matchAll(PERIOD)).flatMap((match): Period[] => {
    const { tens = '', n = '', unit = '' } = match.groups ?? {};
    const count = valueOf(tens) + valueOf(n);
    const named = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
    if (!count || !named || (named === 'year' && count > MOST_YEARS)) return [];
    if (isAge(text, match.index, match.index + match[0].length)) return [];
    return [{ n: count, unit: named, start: match.index, end: match.index + match[0].length }];
  });
  return [...counted, ...halves].sort((a, b) => a.start - b.start);
}

const AGE_BEFORE =
  /(?:старше|моложе|младше|возраст\p{L}*(?: до| от)?|достиг\p{L}*|исполнилось|under|over|aged?|below|least) $/iu;
const AGE_AFTER = /^ (?:of age|old)|^ ?рождения/iu;

const isAge = (text: string, start: number, end: number): boolean =>
  AGE_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || AGE_AFTER.test(text.slice(end, end + 12));

/** `fixed: 5 years`, the form that summaries use. */
export const fixedValue = ({ n, unit }: Period): string => `fixed: ${n} ${unit}${n === 1 ? '' : 's'}`;
