import { describe, expect, test } from 'vitest';
import { birthDayFault } from '#lib/letters/birth-day.ts';
import { missingFields } from '#lib/letters/missing-fields.ts';
import { particularFaults } from '#lib/letters/particular-faults.ts';
import { writeLetter } from '#lib/letters/write-letter.ts';
import type { LetterRequest } from '#lib/model/letter.ts';
import { letterRequest } from './letter-request.ts';

const TODAY = '2026-11-29';

describe('a birth date', () => {
  test.each([
    '14.03.1990',
    '14. 3. 1990 г.',
    '1990-03-14',
    '29.02.2000',
    '14 марта 1990 года',
    '«1» мая 1990 г.',
    '1 травня 1990 року',
    '1 траўня 1990 г.',
    '1990 жылғы 1 мамыр',
    '3rd of May, 1990',
    'May 31, 1990',
    '1. März 1990',
    '03/31/1990',
    '31/03/1990',
    '14.03.90',
    '29.11.2026',
    '29.02.00',
  ])('%s may be', (text) => expect(birthDayFault(text, TODAY)).toBeUndefined());

  test.each([
    ['31.02.1990', 'no-such-day'],
    ['31-02-1990', 'no-such-day'],
    ['00.05.1990', 'no-such-day'],
    ['12.13.1990', 'no-such-day'],
    ['29.02.1990', 'no-such-day'],
    ['1990-02-30', 'no-such-day'],
    ['31.02.90', 'no-such-day'],
    ['31/31/1990', 'no-such-day'],
    ['31 апреля 1990 г.', 'no-such-day'],
    ['31 червня 1990', 'no-such-day'],
    ['June 31, 1990', 'no-such-day'],
    ['31. Juni 1990', 'no-such-day'],
    ['1990 жылғы 31 маусым', 'no-such-day'],
    ['30.11.2026', 'day-ahead'],
    ['1 мая 2090 г.', 'day-ahead'],
    ['2027-01-01', 'day-ahead'],
    ['14.03.1790', 'day-long-ago'],
    ['14.03.0990', 'day-long-ago'],
    ['1990', 'no-date'],
    ['31', 'no-date'],
    ['вчера', 'no-date'],
    ['yesterday', 'no-date'],
  ])('%s cannot be: %s', (text, fault) => expect(birthDayFault(text, TODAY)).toBe(fault));

  test.each(['', 'весной 1990', '31.02', 'паспорт 45 00 123456', '1.2.3.4', '31 мартобря 1990'])(
    '%j is left to the person',
    (text) => expect(birthDayFault(text, TODAY)).toBeUndefined(),
  );
});

describe('a letter that holds a birth date', () => {
  const request = (day: string): LetterRequest => ({
    ...letterRequest({ sender: { postal: 'г. Минск, ул. Новая, д. 1' } }),
    regime: 'by',
    kind: 'withdraw',
    language: 'ru',
    date: TODAY,
    particulars: { 'birth-date': day },
  });

  test.each(['31.02.1990', '01.01.2090'])('is not written with %s', (day) => {
    expect(missingFields(request(day))).toEqual(['birth-date']);
    expect(particularFaults(request(day))).toHaveProperty('birth-date');
    expect(writeLetter(request(day)).ok).toBe(false);
  });

  test('is written with one that may be, and with one that nobody can read', () => {
    for (const day of ['01.02.1990', 'весной 1990']) expect(writeLetter(request(day)).ok).toBe(true);
  });

  test('by a law that wants none is written whatever stands in the field that is not shown', () => {
    expect(missingFields({ ...letterRequest(), particulars: { 'birth-date': '31.02.1990' } })).toEqual([]);
  });
});
