import { eventsAbout } from './events-about.ts';
import type { LedgerEvent } from './event.ts';
import { withLedger } from './open.ts';
import { placeInChain } from './place-in-chain.ts';

/** Whether a kept document goes with this record, since no event about anything else speaks of it. @throws LedgerError */
export async function restsOnlyHere(consentId: string): Promise<boolean> {
  return withLedger(async (ledger) => {
    const reading = ledger.transaction(['events', 'documents']);
    const spoken = hashesIn(await eventsAbout(reading.objectStore('events'), consentId));
    for (const [hash, count] of spoken) {
      const isKept = (await reading.objectStore('documents').getKey(hash)) !== undefined;
      if (isKept && (await reading.objectStore('events').index('sha256').count(hash)) === count) return true;
    }
    return false;
  });
}

/** How many of these events announce each version. */
function hashesIn(events: readonly LedgerEvent[]): Map<string, number> {
  const places = new Map(events.map((event) => [placeInChain(event), event]));
  const counts = new Map<string, number>();
  for (const { kind, content } of places.values()) {
    if ((kind !== 'policy-kept' && kind !== 'trimmed') || content === null) continue;
    counts.set(content.sha256, (counts.get(content.sha256) ?? 0) + 1);
  }
  return counts;
}
