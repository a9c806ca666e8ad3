import { describe, expect, it } from 'vitest';
import { boxCueWords, cueWords } from '#lib/detect/cue-words.ts';
import { compiled } from '#lib/detect/cues.ts';
import { shortened } from '#lib/detect/short-letters.ts';

describe('cues in half the bytes', () => {
  it.each([cueWords(), boxCueWords()])('say the same', (words) => {
    expect(compiled(shortened(words)).source).toBe(compiled(words).source);
    expect(new TextEncoder().encode(shortened(words)).length).toBeLessThan(
      new TextEncoder().encode(words).length * 0.9,
    );
  });

  it('have no capitals of their own, which would be taken for Cyrillic', () => {
    expect(cueWords() + boxCueWords()).not.toMatch(/[A-Z]/);
  });
});
