import { expect, it } from 'vitest';
import { pageNumber } from '#lib/model/page-number.ts';

it.each([
  [0, 1],
  [99, 1],
  [100, 2],
  [250, 3],
])('offset %i is on page %i', (offset, page) => {
  expect(pageNumber([0, 100, 200], offset)).toBe(page);
});

it('words before the first page that holds any are on the first', () => {
  expect(pageNumber([5], 0)).toBe(1);
});
