import type { LedgerEvent } from './event.ts';

/**
 * Events in the order they were written. A chain has an order of its own, whatever the clock said; logs that were joined
 * have only their times between them, of which one that the clock was set back from counts as late as those before it.
 */
export function inWritingOrder<E extends LedgerEvent>(events: readonly E[]): E[] {
  const chains = Map.groupBy(events, ({ chain }) => chain);
  const timed = [...chains.values()].flatMap(withTimes);
  return timed.sort((a, b) => a.at - b.at).map(({ event }) => event);
}

function withTimes<E extends LedgerEvent>(chain: readonly E[]): { event: E; at: number }[] {
  let latest = -Infinity;
  return chain
    .toSorted((a, b) => a.seq - b.seq)
    .map((event) => {
      latest = Math.max(latest, writtenAt(event));
      return { event, at: latest };
    });
}

/** Times of early versions may be anything. */
function writtenAt({ content }: LedgerEvent): number {
  const time = content !== null && 'time' in content ? Date.parse(content.time) : 0;
  return Number.isNaN(time) ? 0 : time;
}
