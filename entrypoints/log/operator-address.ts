import { sentenceAround } from '#lib/letters/sentence-around.ts';
import type { Addressee } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { quoteOf } from '#lib/model/quote.ts';
import { readPostalAddresses } from '#lib/read/facts/postal-address.ts';

/** So far before an address its owner's name may stand; characters. */
const NEAR = 200;
/** Another firm between the name and the address: it is that firm's. */
const OTHER_FIRM = /(?<!\p{L})(?:ооо|оао|пао|зао|ао|ип|тоо|уп|ltd|llc|inc|gmbh)(?!\p{L})/iu;

/**
 * The address that a document gives right after the operator's name. A letter by post may go there where no document
 * names one for withdrawals. Undefined where none stands so, or the name is not known.
 */
export function operatorAddress(
  documents: readonly Pick<ReadDocument, 'text'>[],
  name: string,
): Pick<Addressee, 'postal' | 'quotes'> | undefined {
  if (name === '') return undefined;
  for (const { text } of documents) {
    const own = readPostalAddresses(text).find(({ start }) => follows(text, name, start));
    if (own) return { postal: own.value, quotes: [sentenceAround(text, quoteOf(text, own.start, own.end))] };
  }
  return undefined;
}

function follows(text: string, name: string, start: number): boolean {
  const at = text.lastIndexOf(name, start);
  const end = at + name.length;
  return at >= 0 && start - end <= NEAR && !OTHER_FIRM.test(text.slice(end, start));
}
