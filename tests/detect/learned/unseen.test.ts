import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { opinionOf } from '#lib/detect/learned/opinion.ts';
import { wordingIn, type Wording } from '#lib/detect/learned/wording.ts';
import { asksByPress, asksByTick, asksByUse, meaningOf, type Meaning } from '#lib/detect/meaning.ts';

/**
 * Wordings by the same people as those that are learned from, every twelfth, never learned: most of them odd, so that
 * pages are read better than these. What features share a slot is chance, so the floors leave two hundredths of room.
 */
const FILE = join(import.meta.dirname, '../wording/unseen.txt');
const wordings = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => wordingIn(line))
  .filter((wording) => wording !== null);

const isPlain = ({ acts, personal, covers, staff }: Meaning): boolean =>
  acts && personal && covers.length > 0 && !staff;

function isRead({ beside, words }: Wording): boolean {
  const meaning = meaningOf(words);
  const opinion = opinionOf(words, meaning);
  return beside === 'tick'
    ? asksByTick(meaning) || opinion.tick
    : asksByPress(meaning) || asksByUse(meaning) || isPlain(meaning) || opinion.press;
}

const share = (of: readonly Wording[], is: (wording: Wording) => boolean): number =>
  of.filter(is).length / of.length;

describe.each([
  ['tick', 0.81, 0.055],
  ['press', 0.77, 0.05],
])('words beside a %s that nothing was learned from', (beside, leastFound, mostFalse) => {
  const these = wordings.filter((wording) => wording.beside === beside);

  it('are found where they ask for a consent', () => {
    const asking = these.filter(({ asks }) => asks);
    expect(share(asking, isRead)).toBeGreaterThanOrEqual(leastFound);
  });

  it('are let be where they ask for none', () => {
    const others = these.filter(({ asks }) => !asks);
    expect(share(others, isRead)).toBeLessThanOrEqual(mostFalse);
  });
});

it('what is read has something that it covers', () => {
  const read = wordings.filter(isRead);
  expect(read.filter(({ words }) => opinionOf(words, meaningOf(words)).covers.length === 0)).toEqual([]);
});
