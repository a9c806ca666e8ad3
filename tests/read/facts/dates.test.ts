import { expect, test } from 'vitest';
import { readDates } from '#lib/read/facts/dates.ts';

test.each([
  ['«05» марта 2024 г.', ['2024-03-05']],
  ['"7" мая 2023 года', ['2023-05-07']],
  ['29 января 2019', ['2019-01-29']],
  ['31.12.2022г.', ['2022-12-31']],
  ['от 15.02.26', ['2026-02-15']],
  ['August 9, 2021', ['2021-08-09']],
  ['9th of August 2021', ['2021-08-09']],
  ['09/29/2011', ['2011-09-29']],
  ['29/09/2011', ['2011-09-29']],
  ['2020-09-09 and later 1 Jan 2021', ['2020-09-09', '2021-01-01']],
])('reads %s', (text, dates) => {
  expect(readDates(text).map(({ iso }) => iso)).toEqual(dates);
});

test.each([
  '31 ноября 2023',
  '30.02.2024',
  '2024 г.',
  'март 2024',
  'версия 1.12.3',
  '192.168.10.12',
  '13/13/2020',
])('finds no date in %s', (text) => {
  expect(readDates(text)).toEqual([]);
});

test('the words of a date begin with the date', () => {
  const text = 'действует с 1 марта 2026 года';
  expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1 марта 2026']);
});
