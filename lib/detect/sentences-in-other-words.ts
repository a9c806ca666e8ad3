import { sentences } from '#lib/text/sentences.ts';
import { meaningOf } from './meaning.ts';
import { blankQuotes, withoutQuotes, withoutSayings } from './quoted.ts';
import { secondOpinion } from './second-opinion.ts';
import { LONGEST_SENTENCE, speaksForItself, tellsOfBox, type Sentence } from './sentences.ts';
import type { Passage, View } from './view.ts';

/** Items between a sentence and its button at most. */
const NEAR = 30;
/** A page with more passages near its buttons is one of many cards. */
const MOST_NEAR = 300;
const LONGEST = 1_500;
/** "Allergy test: your consent" is the name of something. */
const FEWEST_WORDS = 5;
const TITLES = 'h1, h2, h3, h4, h5, h6, legend, summary, th, figcaption';

/** Sentences near a button that make pressing it a consent, in words that the lexicon does not read. */
export function sentencesInOtherWords(view: View, passages: readonly Passage[]): Sentence[] {
  if (!passages.some(({ words }) => words.length <= LONGEST && mayAsk(words))) return [];
  const near = passages.filter((passage) => passage.words.length <= LONGEST && isNearPress(view, passage));
  if (near.length > MOST_NEAR) return [];
  return near
    .filter(({ owner, words }) => owner.closest(TITLES) === null && mayAsk(words))
    .filter((passage) => !isOfBox(view, passage) && speaksForItself(view, passage))
    .flatMap((passage) => askingIn(view, passage));
}

/** Somebody does something, or is spoken to, or data are spoken of. */
function mayAsk(words: string): boolean {
  const { acts, begins, personal, covers } = meaningOf(words);
  return acts || begins || personal || covers.length > 0;
}

function isNearPress(view: View, { from, to }: Passage): boolean {
  const near = { from: Math.max(0, from - NEAR), to: Math.min(view.map.items.length, to + NEAR) };
  return view.among(near, 'press').length > 0;
}

/** What stands on one line with a box is that box's own, and was asked about already. */
function isOfBox(view: View, { from, to, owner }: Passage): boolean {
  const { items } = view.map;
  let [before, after] = [from - 1, to];
  while (items[before]?.kind === 'text' || items[before]?.kind === 'mark') before--;
  while (items[after]?.kind === 'text' || items[after]?.kind === 'mark') after++;
  return items[before]?.kind === 'box' || items[after]?.kind === 'box' || owner.closest('label') !== null;
}

function askingIn(view: View, passage: Passage): Sentence[] {
  const text = view.words(passage, LONGEST);
  const unquoted = blankQuotes(text);
  const asking = sentences(text).find(({ start, end }) =>
    asks(text.slice(start, end).trim(), unquoted.slice(start, end)),
  );
  if (!asking) return [];
  return [{ ...passage, text: text.slice(asking.start, asking.end).trim(), how: 'press' }];
}

/** «Правила · Доставка · Обработка данных» */
const MENU = /[^|·•]{2} ?[|·•] ?[^|·•]{2,60} ?[|·•] ?[^|·•]{2}/;

/** @param unquoted what others are quoted to say is none of the sentence's own words */
function asks(sentence: string, unquoted: string): boolean {
  if (
    MENU.test(sentence) ||
    sentence.length > LONGEST_SENTENCE ||
    sentence.endsWith('?') ||
    tellsOfBox(sentence)
  )
    return false;
  const { words, byUse } = meaningOf(sentence);
  if (words < FEWEST_WORDS || byUse) return false;
  // What somebody is quoted to agree to is taken out; the name of a button is not.
  const own = withoutSayings(sentence);
  if (own !== sentence && meaningOf(own).words < FEWEST_WORDS) return false;
  return mayAsk(withoutQuotes(unquoted)) && secondOpinion(own)?.press === true;
}
