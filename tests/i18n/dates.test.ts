import { describe, expect, test } from 'vitest';
import { clock, exactMoment, fullMoment, shortMoment } from '#lib/i18n/dates.ts';

const MORNING = '2026-11-20T07:05:30Z';
const plain = (words: string): string => words.replaceAll('\u202f', ' ');

describe('a time of day is written one way', () => {
  test('in lists as on the record, where the day has two halves', () => {
    const shown = [clock, shortMoment, fullMoment].map((write) => plain(write(MORNING, 'UTC')));
    expect(shown).toEqual(['7:05 AM', 'Nov 20, 7:05 AM', 'Nov 20, 2026, 7:05 AM']);
    expect(plain(exactMoment(MORNING, 'UTC'))).toContain('7:05:30 AM');
  });
});
