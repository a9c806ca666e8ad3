import type { ReadingContext, Sentence } from './context.ts';

/** Most words that a term can have before the dash that explains it. */
const LONGEST_TERM = 9;
const DASH = /(?:^|[\s»"])[—–-](?=\s)/u;

/**
 * Where a sentence begins to explain a word: «Обезличивание — действия, в результате которых…». It must name a term, then
 * a dash, then begin as definitions begin (the `definiens` cues); «Яндекс.Метрика — сбор статистики» does not.
 * @returns the token after the dash; undefined where nothing is explained
 */
export function definitionIn({ document, tokens }: ReadingContext, sentence: Sentence): number | undefined {
  return sentence.matches.find(({ rule, first }) => {
    if (rule.id !== 'definiens' || first === sentence.from || first - sentence.from > LONGEST_TERM)
      return false;
    const before = tokens[first - 1];
    const begins = tokens[first];
    return before && begins ? DASH.test(document.text.slice(before.end, begins.start)) : false;
  })?.first;
}
