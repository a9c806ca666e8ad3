import { expect, test } from 'vitest';
import AgreedFields from '#components/log/AgreedFields.svelte';
import { words } from '../words.ts';

const shown = (day: string, clock = ''): string =>
  words(AgreedFields, {
    agreed: { operator: 'Банк', day, clock, words: '', covers: [] },
    ...{ today: '2026-11-20', wrong: ['day'] },
  });

test('of a day that is still to come just that is said', () => {
  expect(shown('2026-11-21')).toContain('This day is still to come.');
  expect(shown('2026-11-21')).not.toContain('1900');
});

test.each([
  ['1802-11-20', ''],
  ['', ''],
  ['2026-11-20', '23:59'],
])('of %s %s all that a date must be', (day, clock) => {
  expect(shown(day, clock)).toContain('not before 1900');
});
