import { expect, test } from 'vitest';
import { fixedValue, readPeriods } from '#lib/read/facts/periods.ts';

test.each([
  ['хранится двадцать пять лет', ['fixed: 25 years']],
  ['в течение семидесяти пяти лет', ['fixed: 75 years']],
  ['сорок дней и ещё полгода', ['fixed: 40 days', 'fixed: 6 months']],
  ['не дольше сорока восьми часов', ['fixed: 48 hours']],
  ['3 (трёх) лет', ['fixed: 3 years']],
  ['for twenty-four months', ['fixed: 24 months']],
  ['within ninety days', ['fixed: 90 days']],
  ['after twenty one days', ['fixed: 21 days']],
  ['старше двадцати одного года', []],
])('reads %s', (text, periods) => {
  expect(readPeriods(text).map(fixedValue)).toEqual(periods);
});
