import { asks, asksInOtherWords, MOST_LEVELS, type BoxWords } from './box-words.ts';
import { wordsOf } from './phrase.ts';
import { wordsBeside } from './words-around.ts';
import type { View } from './view.ts';

/**
 * What a box says to screen readers often stands beside it for all to see, with the links, or in other words: then those
 * are the box's, and not the sentence of the button below.
 */
export function seenWords(view: View, box: Element, named: BoxWords): BoxWords {
  if (!named.unseen) return named;
  const said = wordsOf(named.text).join(' ');
  for (const container of Array.from(view.chain(box, MOST_LEVELS)).slice(1)) {
    const seen = wordsBeside(view, box, container);
    if (seen.text === '' || seen.unseen) continue;
    const isSaid = wordsOf(seen.text).join(' ').includes(said) || asks(seen.text);
    return isSaid || asksInOtherWords(seen.text) ? seen : named;
  }
  return named;
}
