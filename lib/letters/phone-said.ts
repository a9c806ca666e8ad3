import type { ReadDocument } from '#lib/model/page-state.ts';
import { quoteOf, type Quote } from '#lib/model/quote.ts';
import { sentenceAround } from './sentence-around.ts';

/** A number behind a word for phone or call. */
const SAID =
  /(?<!\p{L})(?:тел(?:\.|ефон\p{L}{0,4})|моб\.|звони\p{L}{1,4}|позвони\p{L}{1,4}|phone|tel\.?|call)[^\p{N}+\n]{0,40}(\+?\p{Nd}[\p{Nd}\s()–-]{8,18}\p{Nd})/iu;

/** The first phone number that the documents call one, with the words that say so. It is shown, never written to. */
export function phoneSaid(
  documents: readonly Pick<ReadDocument, 'text'>[],
): { readonly phone: string; readonly quote: Quote } | undefined {
  for (const { text } of documents) {
    const found = SAID.exec(text);
    const phone = found?.[1]?.replace(/\s+/g, ' ').trim() ?? '';
    const digits = phone.replace(/\P{Nd}/gu, '').length;
    if (!found || digits < 10 || digits > 15) continue;
    const quote = quoteOf(text, found.index, found.index + found[0].length);
    return { phone, quote: sentenceAround(text, quote) };
  }
  return undefined;
}
