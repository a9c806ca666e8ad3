import { expect, it } from 'vitest';
import { occurrence } from '#lib/documents/occurrence.ts';

const TEXT = 'имя, адрес,\nимя и почта';

it.each([
  ['имя', 0, { start: 0, end: 3 }],
  ['имя', 11, { start: 12, end: 15 }],
  ['имя', 99, { start: 12, end: 15 }],
  ['адрес, имя', 0, { start: 5, end: 15 }],
  ['и\nпочта', 3, { start: 16, end: 23 }],
  ['телефон', 0, null],
  ['', 0, null],
])('%j near %i', (words, near, place) => expect(occurrence(TEXT, words, near)).toEqual(place));
