import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDates } from '#lib/letters/due-dates.ts';
import { RU_CALENDAR } from '#lib/letters/calendars/ru.ts';
import { isDayOff, monthsAfter } from '#lib/letters/work-calendar.ts';
import type { Regime } from '#lib/model/regime.ts';
import type { Term } from '#lib/model/term.ts';

interface Counted extends Omit<Term, 'basis'> {
  readonly why: string;
  readonly regime: Regime;
  readonly received: string;
  readonly due: string;
  readonly rolled: string;
  readonly estimate: boolean;
}

const counted = JSON.parse(readFileSync(new URL('counting.json', import.meta.url), 'utf8')) as Counted[];

const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true });
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
    expect(dueDates([term(n, unit)], received, 'ru')).toEqual([
      { term: term(n, unit), due, rolled, estimate },
    ]);
  });

  test.each(['', '20.11.2026', '2026-99-99', '2026-02-30', '2026-11-20 10:00', '2026-11-20Tx'])(
    '%j is refused',
    (received) => {
      expect(() => dueDates([], received, 'ru')).toThrow(RangeError);
    },
  );

  test.each(counted)('$regime, $why: $received', ({ regime, received, n, unit, due, rolled, estimate }) => {
    const [found] = dueDates([term(n, unit)], received, regime);
    expect(found).toEqual({ term: term(n, unit), due, rolled, estimate });
  });

  test('every country without a calendar gives estimates, whose weekends do not count as working days', () => {
    for (const regime of ['ua', 'eu', 'uk', 'ch', 'us-ca', 'plain'] as const) {
      const [found] = dueDates([term(1, 'working-day')], '2026-11-20', regime);
      expect(found).toMatchObject({ due: '2026-11-23', estimate: true });
    }
  });

  test.each([
    { why: 'Independence Day', regime: 'kz', received: '2026-12-10', n: 5, due: '2026-12-18' },
    { why: '8 March on a Sunday moves', regime: 'kz', received: '2026-03-06', n: 2, due: '2026-03-11' },
    { why: 'Nauryz from Saturday to Monday', regime: 'kz', received: '2026-03-20', n: 1, due: '2026-03-26' },
    { why: 'the New Year on working days', regime: 'kz', received: '2028-12-29', n: 1, due: '2029-01-03' },
    { why: 'Independence Day', regime: 'by', received: '2026-07-01', n: 5, due: '2026-07-09' },
    { why: '8 March on a Sunday stays', regime: 'by', received: '2026-03-06', n: 1, due: '2026-03-09' },
  ] as const)('$regime, $why: $received', ({ regime, received, n, due }) => {
    const [found] = dueDates([term(n, 'working-day')], received, regime);
    expect(found).toMatchObject({ due, estimate: true });
  });

  test('a decree may make a Saturday a working day', () => {
    const decree = { source: 'made up', off: ['2026-11-06'], working: ['2026-10-31'] };
    const calendar = { ...RU_CALENDAR, decrees: { '2026': decree } };
    const off = ['2026-10-31', '2026-11-01', '2026-11-05', '2026-11-06'].map((day) =>
      isDayOff(day, calendar),
    );
    expect(off).toEqual([false, true, false, true]);
  });

  test('a month later is never in the month after next, and keeps the date where it can', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const iso = from.toISOString().slice(0, 10);
        const later = monthsAfter(iso, months);
        const apart =
          (Number(later.slice(0, 4)) - Number(iso.slice(0, 4))) * 12 +
          Number(later.slice(5, 7)) -
          Number(iso.slice(5, 7));
        expect(apart).toBe(months);
        expect(later.slice(8) <= iso.slice(8)).toBe(true);
      }),
    );
  });

  test('a working day more never ends earlier, and no term ends on a day off', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const found = dueDates(
          [term(n, 'working-day'), term(n + 1, 'working-day')],
          day.toISOString().slice(0, 10),
          'ru',
        );
        const [first = '', second = ''] = found.map(({ rolled }) => rolled);
        expect(first < second).toBe(true);
        expect(isDayOff(first, RU_CALENDAR) || isDayOff(second, RU_CALENDAR)).toBe(false);
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
  expect(isDayOff(day, RU_CALENDAR)).toBe(off);
});

test('2026 has the 247 working days of the production calendar', () => {
  const first = Date.parse('2026-01-01');
  const days = Array.from({ length: 365 }, (_, n) =>
    new Date(first + n * 86_400_000).toISOString().slice(0, 10),
  );
  expect(days.filter((day) => !isDayOff(day, RU_CALENDAR))).toHaveLength(247);
});
