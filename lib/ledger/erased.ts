import type { LedgerEvent, Link } from './event.ts';

/** An event among those of several chains. */
export const placeInChain = ({ chain, seq }: Pick<Link, 'chain' | 'seq'>): string => `${chain}/${seq}`;

/** Places of all events that these events say were forgotten. */
export function erasedIn(events: readonly LedgerEvent[]): Set<string> {
  const places = events.flatMap((event) =>
    event.kind === 'forgotten' && event.content !== null
      ? event.content.seqs.map((seq) => placeInChain({ chain: event.content?.chain ?? event.chain, seq }))
      : [],
  );
  return new Set(places);
}
