import type { Claim } from '#lib/model/summary.ts';

/** Where a sentence or a line ends. One that is cut too early only lets us say less. */
const ENDS = /\n|[.!?…;]\s+(?=\p{Lu})/gu;

/**
 * The claims that share a sentence with one of them: what the document itself says of the data, their purpose and
 * their recipient in one breath. Never guessed from anything farther apart.
 *
 * @param text of the document that the quotes are from
 */
export function namedTogether(text: string, claims: readonly Claim[], picked: Claim): ReadonlySet<Claim> {
  const ends = Array.from(text.matchAll(ENDS), ({ index }) => index);
  const sentences = new Set(picked.quotes.map(({ start }) => sentenceAt(ends, start)));
  const isNear = ({ quotes }: Claim): boolean =>
    quotes.some(({ start }) => sentences.has(sentenceAt(ends, start)));
  return new Set(claims.filter((claim) => claim !== picked && isNear(claim)));
}

/** Number of the sentence that a place lies in. */
function sentenceAt(ends: readonly number[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
