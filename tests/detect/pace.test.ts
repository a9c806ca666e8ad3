import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '#lib/detect/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A pace whose looks take so long each; ms. */
function paceOf(...costs: number[]) {
  const looks: number[] = [];
  const pace = new Pace(() => {
    looks.push(performance.now());
    vi.advanceTimersByTime(costs[looks.length - 1] ?? 0);
    return true;
  }, new AbortController().signal);
  return { pace, looks };
}

test('the first look, at which the code is read, does not keep the second waiting', () => {
  const { pace, looks } = paceOf(400);
  pace.now();
  pace.stirred();
  vi.advanceTimersByTime(300);
  expect(looks).toHaveLength(2);
});

test('after a later look that took long the page is left alone for long', () => {
  const { pace, looks } = paceOf(0, 100);
  pace.now();
  pace.now();
  pace.stirred();
  vi.advanceTimersByTime(1_900);
  expect(looks).toHaveLength(2);
  vi.advanceTimersByTime(200);
  expect(looks).toHaveLength(3);
});
