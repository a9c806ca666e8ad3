import { describe, expect, test } from 'vitest';
import { isBin, isEdrpou, isInn, isOgrn, isUnp } from '#lib/read/facts/check-digits.ts';

describe.each([
  ['INN of a company', isInn, '7707083893'],
  ['INN of a person', isInn, '500100732259'],
  ['OGRN', isOgrn, '1027700132195'],
  ['OGRNIP', isOgrn, '304500116000157'],
  ['БИН', isBin, '971240001315'],
  ['УНП', isUnp, '100582333'],
  ['ЄДРПОУ', isEdrpou, '14360570'],
])('%s', (_name, valid, id) => {
  test('takes a right number', () => {
    expect(valid(id)).toBe(true);
  });

  test('refuses every change of a single digit', () => {
    const changed = Array.from(
      id,
      (digit, at) => `${id.slice(0, at)}${(Number(digit) + 1) % 10}${id.slice(at + 1)}`,
    );
    // OGRN's check is a remainder of a remainder: a change may slip through where the divisor exceeds ten.
    expect(changed.filter((other) => valid(other)).length).toBeLessThanOrEqual(1);
  });

  test('refuses other lengths and letters', () => {
    expect([`${id}0`, id.slice(1), '', `${id.slice(1)}x`].some((other) => valid(other))).toBe(false);
  });
});
