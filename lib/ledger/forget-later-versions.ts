import { append } from './append.ts';
import type { LedgerEvent } from './event.ts';
import type { IndexBatch } from './index/batch.ts';
import { eraseText } from './index/text-in.ts';
import { withLedger, type Ledger } from './open.ts';
import type { Writing } from './writing.ts';

/**
 * Erases what was kept only to be compared with versions that are gone by now: later versions of them, and what is
 * known to have changed since. To be called after a consent was forgotten. @throws LedgerError
 */
export async function forgetLaterVersions(): Promise<void> {
  const doomed = await withLedger(orphans);
  await forgetStaleChanges();
  if (doomed.length === 0) return;
  const time = new Date().toISOString();
  const hashes = new Set(doomed.map(({ sha256 }) => sha256));
  const entry = { kind: 'forgotten', content: { time, seqs: doomed.map(({ event }) => event.seq) } } as const;
  await append([entry], async (writing, index) => {
    for (const { event } of doomed) {
      await writing.objectStore('events').put({ ...event, content: null, salt: null } as LedgerEvent);
    }
    for (const sha256 of hashes) await erase(writing, index, sha256);
  });
}

interface Orphan {
  readonly event: LedgerEvent;
  readonly sha256: string;
}

/** Events of versions that came after one that is gone, and that nothing else holds; those of our own chain. */
async function orphans(ledger: Ledger): Promise<Orphan[]> {
  const own = await ledger.get('meta', 'chain');
  const events = await ledger.getAllFromIndex('events', 'kind', 'policy-kept');
  const present = new Set(await ledger.getAllKeys('documents'));
  const held = new Set<string>();
  for (const { content } of events) {
    if (content && 'sha256' in content && isHeld(content.follows, present)) held.add(content.sha256);
  }
  return events.flatMap((event) => {
    const { content, chain } = event;
    if (chain !== own || !content || !('sha256' in content) || held.has(content.sha256)) return [];
    return [{ event, sha256: content.sha256 }];
  });
}

const isHeld = (follows: string | undefined, present: ReadonlySet<string>): boolean =>
  follows === undefined || present.has(follows);

async function erase(writing: Writing, index: IndexBatch, sha256: string): Promise<void> {
  await eraseText(index, sha256);
  await writing.objectStore('documents').delete(sha256);
  await writing.objectStore('changes').delete(sha256);
  for await (const cursor of writing.objectStore('fetches')) {
    if (cursor.value.sha256 === sha256) await cursor.delete();
  }
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
