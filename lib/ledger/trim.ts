import { append } from './append.ts';
import type { Entry } from './event.ts';
import { catchUp, keepUp } from './index/catch-up.ts';
import { operatorIn } from './index/text-in.ts';
import { withLedger, type Ledger } from './open.ts';
import { unpacked } from './packed-document.ts';
import { readingHash } from './reading-hash.ts';
import { forgetFetches } from './release-versions.ts';
import type { DocumentRecord } from './schema.ts';
import { contentsOf } from './state.ts';
import { trimPlan, type Kept, type TrimChoice, type TrimPlan } from './trim-plan.ts';

/**
 * What would go by the person's choice, of the versions on record; those that nothing speaks of yet are left to the
 * sweep. Reads them one by one: together they may be more than memory holds. For the background only.
 * @throws LedgerError
 */
export async function planTrim(choice: TrimChoice, now: number): Promise<TrimPlan> {
  if (Object.values(choice).every((limit) => limit === undefined)) return { files: [], texts: [] };
  // The index tells what is spoken of.
  await keepUp();
  return withLedger(async (ledger) => trimPlan(await keptIn(ledger), choice, now));
}

/**
 * Lets go of what {@link planTrim} names. A file goes without a word, since its text says the same; that a text went is
 * said in the log, so that whatever rests on it can say so. Consents are never touched. @throws LedgerError, and the
 * signal's reason where it ends the work: what had gone by then is gone
 */
export async function trimDocuments({ files, texts }: TrimPlan, signal?: AbortSignal): Promise<void> {
  for (const sha256 of files) {
    signal?.throwIfAborted();
    await dropFile(sha256);
  }
  if (texts.length > 0) await catchUp();
  for (const sha256 of texts) {
    signal?.throwIfAborted();
    await dropText(sha256);
  }
}

async function keptIn(ledger: Ledger): Promise<Kept[]> {
  const kept: Kept[] = [];
  const reading = ledger.transaction(['documents', 'texts', 'events']);
  const announced = new Set(await reading.objectStore('texts').getAllKeys());
  const events = reading.objectStore('events').index('sha256');
  for await (const { value } of reading.objectStore('documents')) {
    if (!announced.has(value.sha256)) continue;
    const times = contentsOf(await events.getAll(value.sha256), 'policy-kept').map(({ time }) => time);
    kept.push(sizesOf(value, times));
  }
  return kept;
}

/** A version is as old as the last time somebody relied on it: a policy may be in force for years. */
function sizesOf(record: DocumentRecord, keptAt: readonly string[]): Kept {
  const { sha256, bytes, read } = record;
  const text = 'packed' in record ? record.packed.length : 2 * record.text.length;
  const last = Math.max(...[read, ...keptAt].map((time) => Date.parse(time)));
  return { sha256, read: last, text, file: bytes?.length ?? 0 };
}

/** Without its file, a version is held against the log by its reading: one that no event announces keeps its file. */
async function isReadingAnnounced(sha256: string): Promise<boolean> {
  const [record, events] = await withLedger((ledger) =>
    Promise.all([ledger.get('documents', sha256), ledger.getAllFromIndex('events', 'sha256', sha256)]),
  );
  if (!record) return false;
  const read = await readingHash(unpacked(record));
  return contentsOf(events, 'policy-kept').some(({ readingHash: announced }) => announced === read);
}

async function dropFile(sha256: string): Promise<void> {
  if (!(await isReadingAnnounced(sha256))) return;
  await withLedger(async (ledger) => {
    const { store, done } = ledger.transaction('documents', 'readwrite');
    const record = await store.get(sha256);
    if (record) {
      const rest = { ...record };
      delete rest.bytes;
      if ('areBytesPacked' in rest) delete rest.areBytesPacked;
      await store.put(rest);
    }
    await done;
  });
}

async function dropText(sha256: string): Promise<void> {
  const record = await withLedger((ledger) => ledger.get('documents', sha256));
  if (!record) return;
  const { operator, operatorIds } = operatorIn(unpacked(record).summary.facts);
  const entry: Entry = {
    kind: 'trimmed',
    content: {
      time: new Date().toISOString(),
      sha256,
      ...(operator && { operator }),
      ...(operatorIds.length > 0 && { operatorIds }),
    },
  };
  await append([entry], async (writing) => {
    await writing.objectStore('documents').delete(sha256);
    await forgetFetches(writing, new Set([sha256]));
  });
}
