import { quoteOf, type Quote } from '#lib/model/quote.ts';
import { oneLine } from './one-line.ts';

const DEMANDED =
  /(?<!\p{L})(?:с {1,20}пометкой|тем(?:[аеу]|ой)|subject)(?: {1,20}(?:письма|сообщения|обращения|line))?(?: {1,20}(?:указать|укажите|указав))?[:—–]? {0,20}[«"“„]([^«»"“”„]{3,120})[»"”“]/giu;
const WITHDRAWAL = /отзыв|отозва|withdraw/i;
const DATA = /персональн|personal data/i;
const OTHER = /актуализ|уточнен|изменен|рассыл|уведомлен|новост|newsletter|update/i;

/** The subject that a document demands for a withdrawal, with its words. */
interface FixedSubject {
  readonly value: string;
  readonly quote: Quote;
}

/**
 * Finds «с пометкой «…»». A document may demand several, for corrections or against mailings: the one that speaks of
 * withdrawal is taken, else one about personal data that is not for another request.
 */
export function fixedSubject(text: string): FixedSubject | null {
  // One for one, so that places stay places: a document's lines may be wrapped anywhere.
  const spaced = text.replace(/\s/g, ' ');
  const demanded = [...spaced.matchAll(DEMANDED)].map((match) => ({
    value: oneLine(match[1] ?? '', 120),
    quote: quoteOf(text, match.index, match.index + match[0].length),
  }));
  const withdrawal = demanded.find(({ value }) => WITHDRAWAL.test(value));
  return withdrawal ?? demanded.find(({ value }) => DATA.test(value) && !OTHER.test(value)) ?? null;
}
