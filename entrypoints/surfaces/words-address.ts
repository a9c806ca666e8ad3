import { pageNumber } from '#lib/model/page-number.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { Quote } from '#lib/model/quote.ts';

/** So many words are found as they are; of more the ends are named. */
const FEW = 12;
/** Words that a search in a PDF is given: more would go over the end of a column. */
const SOUGHT = 6;

/**
 * A document's address with the words of a quote in it, so that the browser scrolls to them and marks them by itself: as
 * a text fragment; in a PDF with the number of its page, too, and in Firefox as what its PDF viewer searches for, which
 * knows no fragments.
 * @see https://wicg.github.io/scroll-to-text-fragment/ and the parameters of pdf.js' viewer
 */
export function wordsAddress(
  { url, pages }: Pick<ReadDocument, 'url' | 'pages'>,
  { text, start }: Pick<Quote, 'text' | 'start'>,
): string {
  const [address = ''] = url.split('#');
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  if (!pages) return `${address}#:~:text=${fragmentOf(words)}`;
  const page = `page=${pageNumber(pages, start)}`;
  return import.meta.env.FIREFOX
    ? `${address}#${page}&phrase=true&search=${encode(words.slice(0, SOUGHT).join(' '))}`
    : `${address}#${page}:~:text=${fragmentOf(words)}`;
}

const fragmentOf = (words: readonly string[]): string =>
  words.length <= FEW
    ? encode(words.join(' '))
    : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;

const encode = (part: string): string => encodeURIComponent(part).replace(/-/g, '%2D');
