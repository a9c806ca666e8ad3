import { describe, expect, it } from 'vitest';
import { boxCueWords, cueWords } from '#lib/detect/cue-words.ts';
import { compiled } from '#lib/detect/cues.ts';
import { shortened } from '#lib/detect/short-letters.ts';

const SMALL = 'абвгдежзийклмнопрстуфхцчшщыьэюя';

describe('cues in ASCII', () => {
  it.each([cueWords(), boxCueWords()])('are nothing else', (words) => {
    expect(Array.from(words).every((letter) => letter <= '~')).toBe(true);
  });

  it('say every letter of the alphabet, and what looks like it', () => {
    for (const letter of SMALL) {
      expect(compiled(shortened(letter)).test(letter)).toBe(true);
      expect(compiled(shortened(letter)).test(letter === 'б' ? 'в' : 'б')).toBe(false);
    }
    expect(compiled(shortened('сахуеро')).test('caxyepo')).toBe(true);
    expect(compiled(shortened('шарж')).test('шapж')).toBe(true);
  });

  it('stand in no brackets, where a letter that looks the same has no place', () => {
    const chosen = (cueWords() + boxCueWords())
      .split('[')
      .slice(1)
      .map((rest) => rest.split(']')[0] ?? '');
    expect(chosen.filter((letters) => /[AFOQRTV]/.test(letters))).toEqual([]);
  });

  it('take any letter for one that they cannot say', () => {
    expect(compiled(shortened('podmínk')).test('podmínky')).toBe(true);
    expect(compiled(shortened('құпия')).test('құпиялық')).toBe(true);
  });
});
