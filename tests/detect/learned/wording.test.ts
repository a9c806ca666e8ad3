import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { weightsFrom } from '#lib/detect/learned/lessons.ts';
import { WEIGHTS } from '#lib/detect/learned/weights.ts';
import { wordingIn } from '#lib/detect/learned/wording.ts';

const FOLDER = join(import.meta.dirname, '../../../lib/detect/learned/wordings');
const lines = readdirSync(FOLDER)
  .toSorted()
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean));

describe('a line', () => {
  it.each([
    ['T|marketing|Send me news', 'tick', true, false, ['marketing'], 'Send me news'],
    ['oT|marketing|Без рекламы', 'tick', true, true, ['marketing'], 'Без рекламы'],
    ['nT||Dark theme', 'tick', false, false, [], 'Dark theme'],
    ['P|processing,terms|Жмите | и всё', 'press', true, false, ['processing', 'terms'], 'Жмите | и всё'],
    ['U|cookies|By staying', 'use', true, false, ['cookies'], 'By staying'],
  ])('%s', (line, beside, asks, optsOut, covers, words) => {
    expect(wordingIn(line)).toEqual({ beside, asks, optsOut, covers, words });
  });

  it.each(['', 'T|marketing', 'X|marketing|words', 'T|everything|words', 'T||'])('none: %j', (line) => {
    expect(wordingIn(line)).toBeNull();
  });
});

it('all that is learned from is well-formed', () => {
  expect(lines.filter((line) => wordingIn(line) === null)).toEqual([]);
});

it('the weights are what the wordings teach', () => {
  const wordings = lines.map((line) => wordingIn(line)).filter((wording) => wording !== null);
  // Compared as a whole: a difference would be printed weight by weight.
  expect(isDeepStrictEqual(weightsFrom(wordings), WEIGHTS), 'npm run learn').toBe(true);
});
