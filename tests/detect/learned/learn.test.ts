import { describe, expect, it } from 'vitest';
import { learn, type Lesson } from '#lib/detect/learned/learn.ts';
import { weigher } from '#lib/detect/learned/scale.ts';

const LESSONS: readonly Lesson[] = Array.from({ length: 60 }, (_, at) => ({
  features: [at % 3, 100 + at],
  is: at % 3 === 1,
}));

describe('what is learned', () => {
  it('tells by what the lessons have in common', () => {
    const weigh = weigher(learn(LESSONS, 256));
    expect(weigh([1, 999])).toBeGreaterThan(0);
    expect(weigh([2, 999])).toBeLessThan(0);
  });

  it('is the same whenever it is learned', () => {
    expect(learn(LESSONS, 256)).toEqual(learn(LESSONS, 256));
  });

  it('has a byte for each slot', () => {
    const { bytes, slots } = learn(LESSONS, 256);
    expect(atob(bytes)).toHaveLength(slots);
  });

  it('says something of a text that holds nothing', () => {
    expect(weigher(learn(LESSONS, 256))([])).toBeTypeOf('number');
  });
});
