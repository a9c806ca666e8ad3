import type { Wording } from '#lib/detect/learned/wording.ts';
import { asksByPress, asksByTick, asksByUse, meaningOf, type Meaning } from '#lib/detect/meaning.ts';

const isPlain = ({ acts, personal, covers, staff }: Meaning): boolean =>
  acts && personal && covers.length > 0 && !staff;

/** Whether the phrases of the lexicon find a consent in words, by what they stand beside. */
export function isReadByPhrases({ beside, words }: Pick<Wording, 'beside' | 'words'>): boolean {
  const meaning = meaningOf(words);
  if (beside === 'tick') return asksByTick(meaning);
  if (beside === 'use') return asksByUse(meaning);
  return asksByPress(meaning) || asksByUse(meaning) || isPlain(meaning);
}
