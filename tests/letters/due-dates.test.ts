import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDates } from '#lib/letters/due-dates.ts';
import { isDayOff } from '#lib/letters/work-calendar-ru.ts';
import type { Term } from '#lib/model/letter.ts';

const term = (n: number, unit: Term['unit']): Term => ({ n, unit, basis: 'test' });

describe('when a term ends', () => {
  test.each([
    ['2026-11-20', 10, 'working-day', '2026-12-04', '2026-12-04', false],
    ['2026-11-20', 15, 'working-day', '2026-12-11', '2026-12-11', false],
    ['2026-11-20', 30, 'calendar-day', '2026-12-20', '2026-12-21', false],
    ['2026-12-21', 10, 'working-day', '2027-01-13', '2027-01-13', true],
    ['2026-12-02', 30, 'calendar-day', '2027-01-01', '2027-01-11', true],
    ['2026-03-05', 2, 'working-day', '2026-03-10', '2026-03-10', false],
    ['2026-05-08T23:30:00+03:00', 1, 'working-day', '2026-05-12', '2026-05-12', false],
    ['2024-02-28', 1, 'calendar-day', '2024-02-29', '2024-02-29', true],
  ] as const)('received %s, %i %ss: %s, rolled %s', (received, n, unit, due, rolled, estimate) => {
    expect(dueDates([term(n, unit)], received)).toEqual([{ term: term(n, unit), due, rolled, estimate }]);
  });

  test.each(['', '20.11.2026', '2026-99-99'])('%j is refused', (received) => {
    expect(() => dueDates([], received)).toThrow(RangeError);
  });

  const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true });

  test('a working day more never ends earlier, and no term ends on a day off', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const found = dueDates([term(n, 'working-day'), term(n + 1, 'working-day')], day.toISOString());
        const [first = '', second = ''] = found.map(({ rolled }) => rolled);
        expect(first < second).toBe(true);
        expect(isDayOff(first) || isDayOff(second)).toBe(false);
      }),
    );
  });
});

test.each([
  ['2026-01-09', true],
  ['2026-01-12', false],
  ['2026-03-09', true],
  ['2026-05-11', true],
  ['2026-12-31', true],
  ['2027-05-03', true],
  ['2027-06-14', true],
])('%s is a day off: %s', (day, off) => {
  expect(isDayOff(day)).toBe(off);
});

test('2026 has the 247 working days of the production calendar', () => {
  const first = Date.parse('2026-01-01');
  const days = Array.from({ length: 365 }, (_, n) =>
    new Date(first + n * 86_400_000).toISOString().slice(0, 10),
  );
  expect(days.filter((day) => !isDayOff(day))).toHaveLength(247);
});
