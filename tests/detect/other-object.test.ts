import { describe, expect, it } from 'vitest';
import { agreesToOther } from '#lib/detect/other-object.ts';

describe('what is agreed to besides', () => {
  it.each([
    'Согласен на это время',
    'Согласна с новой ценой',
    'I agree to pause the heating',
    'I agree to the new price',
    'Ich stimme dem neuen Preis zu',
    'Zgadzam się na ten termin',
  ])('needs nothing around it: %s', (words) => expect(agreesToOther(words)).toBe(true));

  it.each([
    'Согласен',
    'Согласен на обработку персональных данных',
    'Happy for you to text me from time to time',
    'I agree, feel free to write at any time',
    'Да, согласна с вышесказанным',
    'Согласен, пишите в любое время',
  ])('is not named by %s', (words) => expect(agreesToOther(words)).toBe(false));
});
