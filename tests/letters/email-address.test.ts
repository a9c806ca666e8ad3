import { describe, expect, test } from 'vitest';
import { asciiAddress, isEmailAddress } from '#lib/model/email-address.ts';

describe('an address that a letter can be sent to', () => {
  test.each([
    ['pd@shop.example', true],
    ['почта@магазин.рф', true],
    ['info@magazin.24.kz', true],
    ['info@magazin.24', false],
    ['info@localhost', false],
    ['one@a.example,two@a.example', false],
  ])('%s: %j', (address, fits) => {
    expect(isEmailAddress(address)).toBe(fits);
    if (fits) expect(asciiAddress(address)).toMatch(/^[^@]+@[\x21-\x7E]+$/);
  });
});
