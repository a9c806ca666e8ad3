import fc from 'fast-check';
import { expect, test } from 'vitest';
import { descending } from '#lib/ledger/find/merge-runs.ts';

test('numbers come by descending keys, those of equal keys too, whatever order they were in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 300 }), (keys) => {
      const numbers = Uint32Array.from(keys, (_, place) => place * 3);
      const sorted = [...numbers].sort((a, b) => (keys[b / 3] ?? 0) - (keys[a / 3] ?? 0) || b - a);
      expect([...descending(numbers, Float64Array.from(keys))]).toEqual(sorted);
    }),
  );
});
