import type { Block, PolicyDocument, Span } from '#lib/model/document.ts';
import { quoteOf, quotesOf, type Quote, type Quotes } from '#lib/model/quote.ts';
import type { Claim, Fact, PolicySummary } from '#lib/model/summary.ts';
import { seenText, type SeenText } from '#lib/text/unseen.ts';
import { LONGEST_QUOTE } from './quotes.ts';

/** Longest quote with its unseen signs: a page may put thousands of them between two letters. */
const LONGEST = 4 * LONGEST_QUOTE;

type Read = (document: PolicyDocument) => PolicySummary;

/**
 * Reads a document as a person sees it, without signs that print nothing, which pages put between letters to guide
 * hyphenation or to hinder machines. Quotes are cut out of the document as it is.
 */
export function readAsSeen(document: PolicyDocument, read: Read): PolicySummary {
  const seen = seenText(document.text);
  if (!seen) return read(document);
  const blocks = document.blocks.map((block) => seenBlock(block, seen));
  const summary = read({ ...document, text: seen.text, blocks });
  const quote = (words: Quote): Quote => {
    const { start, end } = seen.back(words);
    return quoteOf(document.text, start, Math.min(end, start + LONGEST));
  };
  return {
    ...summary,
    claims: summary.claims.map((claim) => quotedAnew(claim, quote)),
    facts: Object.fromEntries(
      Object.entries(summary.facts).map(([id, fact]): [string, Fact] => [
        id,
        { ...fact, quotes: fact.quotes.map(quote) },
      ]),
    ),
  };
}

function seenBlock(block: Block, { into }: SeenText): Block {
  const cells: { cells?: readonly Span[] } = block.cells ? { cells: block.cells.map(into) } : {};
  return { ...block, ...into(block), ...cells };
}

const hasWords = (claim: Claim): claim is Extract<Claim, { readonly quotes: Quotes }> =>
  claim.quotes.length > 0;

function quotedAnew(claim: Claim, quote: (words: Quote) => Quote): Claim {
  return hasWords(claim) ? { ...claim, quotes: quotesOf(claim.quotes.map(quote)) } : claim;
}
