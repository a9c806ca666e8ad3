import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenText } from '#lib/text/unseen.ts';

test.each([
  ['те\u00adле\u200bфон', 'телефон'],
  ['и\u0301мя', 'имя'],
  ['по\u{e0061}чта\ufe0f', 'почта'],
  ['\u202bимя\u202c\ufeff', 'имя'],
])('%j is seen as %s', (text, seen) => expect(seenText(text)?.text).toBe(seen));

test.each(['имя и адрес', 'caf\u0301e', 'йод\tимя\n'])('%j hides nothing', (text) =>
  expect(seenText(text)).toBeNull(),
);

test('every stretch that is seen is found again in the original', () => {
  const letters = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '\u200b', '\u00ad', '\u0301', '😀') });
  fc.assert(
    fc.property(letters, fc.nat(20), fc.nat(20), (text, from, length) => {
      const seen = seenText(text);
      if (!seen) return;
      const start = Math.min(from, seen.text.length);
      const end = Math.min(start + length, seen.text.length);
      const back = seen.back({ start, end });
      const again = text.slice(back.start, back.end);
      expect(seenText(again)?.text ?? again).toBe(seen.text.slice(start, end));
      if (end > start) expect(seen.into(back)).toEqual({ start, end });
    }),
  );
});
