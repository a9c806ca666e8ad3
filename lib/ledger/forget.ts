import { consentsIn } from '#lib/model/letter.ts';
import { append } from './append.ts';
import { erasing } from './erase.ts';
import type { LedgerEvent } from './event.ts';
import { eventsAbout, type EventStore } from './events-about.ts';
import { catchUp } from './index/catch-up.ts';
import { standAnew } from './index/index-event.ts';
import type { IndexBatch } from './index/batch.ts';
import { recordById } from './index/record-by-id.ts';
import { eraseRecord } from './index/record-in.ts';
import { joinsOfLast } from './joins-of-last.ts';
import { withLedger } from './open.ts';
import { releaseVersions } from './release-versions.ts';
import { sha256 } from './sha256.ts';
import { contentsOf } from './state.ts';
import { TO_TIDY } from './tidy.ts';
import type { Writing } from './writing.ts';

/** Consents erased in one step. */
const TOGETHER = 100;

/**
 * Erases a consent with all that was said about it, letters that carry it beside others among that, and the versions
 * that rested on it alone: contents and salts go,
 * from the index too, the links of the chain stay, and one event per chain says that the person erased them. What was
 * kept only for their sake goes with {@link tidy}. @throws LedgerError
 */
export const forgetConsent = (id: string): Promise<void> => forgetConsents([id]);

/** The same for many, some at a time: whoever is stopped on the way finds each whole or gone. @throws LedgerError */
export async function forgetConsents(ids: readonly string[]): Promise<void> {
  // The index loses what it knows of: it must know all.
  await catchUp();
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const some = ids.slice(at, at + TOGETHER);
    // What is said about a consent in the very moment when it goes has to go, too.
    while ((await forgetTogether(some)) === 'more came');
  }
}

async function forgetTogether(ids: readonly string[]): Promise<'done' | 'more came'> {
  const about = await withLedger((ledger) => eventsAboutAll(ledger.transaction('events').store, ids));
  if (about.length === 0) return 'done';
  const doomed = [...about, ...(await withLedger((ledger) => joinsOfLast(ledger, ids)))];
  const fetches = await Promise.all(addressesIn(doomed).map(sha256));
  const erase = await erasing(doomed);
  let more = false;
  await append(erase.entries, async (writing, index) => {
    more = (await eventsAboutAll(writing.objectStore('events'), ids)).length !== about.length;
    if (more) return false;
    for (const id of ids) await eraseEntry(writing, index, id);
    await erase.within(writing);
    for (const id of besides(about, ids)) await standAnew(index, id);
    await releaseVersions(writing, index, doomed);
    for (const hash of fetches) await writing.objectStore('fetches').delete(hash);
    await writing.objectStore('meta').put('yes', TO_TIDY);
    return true;
  });
  return more ? 'more came' : 'done';
}

async function eraseEntry(writing: Writing, index: IndexBatch, id: string): Promise<void> {
  const record = await recordById(index, id);
  if (record) await eraseRecord(index, record);
  await writing.objectStore('evidence').delete(IDBKeyRange.bound([id], [id, []]));
  await writing.objectStore('drafts').delete(id);
}

/** Each once: a letter may carry several of these. Erased contents have left the indexes. */
async function eventsAboutAll(events: EventStore, ids: readonly string[]): Promise<LedgerEvent[]> {
  const found = (await Promise.all(ids.map((id) => eventsAbout(events, id)))).flat();
  return [...new Map(found.map((event) => [`${event.chain} ${event.seq}`, event])).values()];
}

/** Other consents that the letters carried: these letters go for them, too, since the words of all stand in them. */
function besides(doomed: readonly LedgerEvent[], ids: readonly string[]): Set<string> {
  const carried = contentsOf(doomed, 'letter-drafted').flatMap(consentsIn);
  return new Set(carried.filter((id) => !ids.includes(id)));
}

const addressesIn = (doomed: readonly LedgerEvent[]): string[] => {
  const hrefs = contentsOf(doomed, 'consent').flatMap(({ documents }) => documents.map(({ href }) => href));
  return [...new Set(hrefs)];
};
