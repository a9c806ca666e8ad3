import { describe, expect, it } from 'vitest';
import { byFirstLetter } from '#lib/detect/by-first-letter.ts';

describe('a pattern with one choice for each first letter', () => {
  it('puts choices together that begin alike, those in parentheses too', () => {
    expect(byFirstLetter('oar|b(?:oat|uoy)|oak|bay')).toBe('o(?:ar|ak)|b(?:oat|uoy|ay)');
  });

  it('leaves alone what only looks like one pair of parentheses', () => {
    expect(byFirstLetter('a(?:b)c(?:d)|e')).toBe('a(?:b)c(?:d)|e');
  });

  it('lets go of letters that may be any at the beginning of a choice, and finds the same', () => {
    const pattern = byFirstLetter('.rez|krez|..pia');
    expect(pattern).toBe('rez|krez|pia');
    for (const text of ['çrez', 'krez', 'құpia']) expect(new RegExp(pattern).test(text)).toBe(true);
  });
});
