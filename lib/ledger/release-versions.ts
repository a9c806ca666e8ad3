import type { LedgerEvent } from './event.ts';
import type { IndexBatch } from './index/batch.ts';
import { eraseText } from './index/text-in.ts';
import { contentsOf } from './state.ts';
import type { Writing } from './writing.ts';

/**
 * Takes away the versions that erased events spoke of, where no event that is left does: whatever an event announces
 * stays. To be called once the contents have gone, in the same transaction.
 */
export async function releaseVersions(
  writing: Writing,
  index: IndexBatch,
  erased: readonly LedgerEvent[],
): Promise<void> {
  const spoken = [...contentsOf(erased, 'policy-kept'), ...contentsOf(erased, 'trimmed')];
  const hashes = new Set(spoken.map(({ sha256 }) => sha256));
  const announced = writing.objectStore('events').index('sha256');
  const released = new Set<string>();
  for (const hash of hashes) if ((await announced.count(hash)) === 0) released.add(hash);
  for (const hash of released) {
    await eraseText(index, hash);
    await writing.objectStore('documents').delete(hash);
    await writing.objectStore('changes').delete(hash);
  }
  if (released.size > 0) await forgetFetches(writing, released);
}

/** A document that went is not taken for one that was just fetched. */
export async function forgetFetches(writing: Writing, documents: ReadonlySet<string>): Promise<void> {
  for await (const cursor of writing.objectStore('fetches')) {
    if (documents.has(cursor.value.sha256 ?? '')) await cursor.delete();
  }
}
