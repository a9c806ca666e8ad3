import { MOST_LEVELS, type BoxWords } from './box-words.ts';
import { wordsOf } from './phrase.ts';
import { wordsBeside } from './words-around.ts';
import type { View } from './view.ts';

/**
 * What a box says to screen readers often stands beside it for all to see, with the links: then those words are the
 * box's, and not the sentence of the button below.
 */
export function seenWords(view: View, box: Element, named: BoxWords): BoxWords {
  if (!named.unseen) return named;
  const said = wordsOf(named.text).join(' ');
  for (const container of Array.from(view.chain(box, MOST_LEVELS)).slice(1)) {
    const seen = wordsBeside(view, box, container);
    if (wordsOf(seen.text).join(' ').includes(said)) return seen;
    if (seen.text !== '') break;
  }
  return named;
}
