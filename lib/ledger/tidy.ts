import { append } from './append.ts';
import { erasing } from './erase.ts';
import type { LedgerEvent } from './event.ts';
import { withLedger, type Ledger } from './open.ts';
import { releaseVersions } from './release-versions.ts';

/** In `meta`, for as long as something was forgotten and what was kept for its sake may still be there. */
export const TO_TIDY = 'to-tidy';

/**
 * Erases what was kept only for the sake of what is gone by now: later versions of versions that are gone, that a
 * version which is gone was trimmed, and what is known to have changed since. To be called after a consent was
 * forgotten, and at every start, since the one before may have been cut short. @throws LedgerError
 */
export async function tidy(): Promise<void> {
  if ((await withLedger((ledger) => ledger.get('meta', TO_TIDY))) === undefined) return;
  const doomed = await withLedger(orphans);
  if (doomed.length > 0) {
    const erase = await erasing(doomed);
    await append(erase.entries, async (writing, index) => {
      await erase.within(writing);
      await releaseVersions(writing, index, doomed);
    });
    // What came after one of these is an orphan by now.
    return tidy();
  }
  await forgetStaleChanges();
  await withLedger((ledger) => ledger.delete('meta', TO_TIDY));
}

/** Events of versions that came after one that is gone, and that nothing else holds. */
async function orphans(ledger: Ledger): Promise<LedgerEvent[]> {
  const [kept, trimmed] = await Promise.all([
    ledger.getAllFromIndex('events', 'kind', 'policy-kept'),
    ledger.getAllFromIndex('events', 'kind', 'trimmed'),
  ]);
  const announced = new Set(kept.flatMap((event) => hashOf(event) ?? []));
  const held = new Set(kept.flatMap((event) => (isHeld(event, announced) ? (hashOf(event) ?? []) : [])));
  return [...kept, ...trimmed].filter((event) => {
    const hash = hashOf(event);
    return hash !== undefined && !held.has(hash);
  });
}

const hashOf = ({ content }: LedgerEvent): string | undefined =>
  content && 'sha256' in content ? content.sha256 : undefined;

function isHeld({ kind, content }: LedgerEvent, announced: ReadonlySet<string>): boolean {
  const follows = kind === 'policy-kept' ? content?.follows : undefined;
  return follows === undefined || announced.has(follows);
}

async function forgetStaleChanges(): Promise<void> {
  await withLedger(async (ledger) => {
    const tx = ledger.transaction(['changes', 'documents'], 'readwrite');
    for await (const cursor of tx.objectStore('changes')) {
      const { from, to } = cursor.value;
      const kept = await Promise.all([from, to].map((hash) => tx.objectStore('documents').getKey(hash)));
      if (kept.includes(undefined)) await cursor.delete();
    }
    await tx.done;
  });
}
