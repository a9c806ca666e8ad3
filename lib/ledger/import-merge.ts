import type { ImportRefusal, ImportReport } from '#lib/model/import.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { commit } from './commit.ts';
import { fromBase64 } from '#lib/text/base64.ts';
import { forgottenHere } from './forgotten-here.ts';
import { placeInChain } from './place-in-chain.ts';
import type { LedgerEvent } from './event.ts';
import type { ExportedDocument, ExportedEvidence, LogExport } from './export.ts';
import { IndexBatch } from './index/batch.ts';
import { catchUp } from './index/catch-up.ts';
import { enterReturned } from './index/kept-in.ts';
import { withLedger } from './open.ts';
import { packed } from './packed-document.ts';
import type { StoredDocument } from './schema.ts';
import { contentsOf } from './state.ts';
import { evidenceNamed } from './evidence-named.ts';
import { inWriterQueue } from './writer-queue.ts';
import type { Writing } from './writing.ts';

/** Versions that are sorted into the index while everything waits; for more, it is built anew, step by step. */
const MOST_AT_ONCE = 100;

type Merged = Result<ImportReport, ImportRefusal>;

/**
 * Joins a checked log to the one that is here, in one transaction: all of it or nothing. Each chain stays what it is: of
 * one that is here too, what goes beyond comes in; one that goes on here in another way is refused. An import adds and
 * never takes away: what was forgotten here stays forgotten, what is here stays. `check` writes nothing.
 * @throws LedgerError
 */
export async function mergeLog(log: LogExport, only: 'check' | 'write'): Promise<Merged> {
  let merged: Merged | undefined;
  const work = async (writing: Writing): Promise<boolean> => {
    merged = await merge(writing, log, only === 'write');
    return merged.ok && only === 'write';
  };
  const written = await inWriterQueue(() => withLedger((ledger) => commit(ledger, work)));
  if (written) await catchUp();
  if (!merged) throw new Error('a transaction ended before its work');
  return merged;
}

async function merge(writing: Writing, log: LogExport, write: boolean): Promise<Merged> {
  const here = await writing.objectStore('events').getAll();
  const known = new Map(here.map((event) => [placeInChain(event), event]));
  const fresh = log.events.filter((event) => !known.has(placeInChain(event)));
  const refusal = diverging(log.events, known) ?? doubled(log.events, fresh, here);
  if (refusal) return failed(refusal);
  const documents = await lacking(writing, log.documents, [...here, ...fresh]);
  const evidence = await lackingEvidence(writing, log.evidence ?? [], [...here, ...fresh]);
  if (write) {
    for (const event of fresh) await writing.objectStore('events').add(event);
    for (const document of documents) await writing.objectStore('documents').add(packed(stored(document)));
    for (const file of evidence)
      await writing.objectStore('evidence').add({ ...file, bytes: fromBase64(file.bytes) });
    await indexReturned(writing, documents, here);
  }
  return ok({
    exported: log.exported,
    events: log.events.length,
    consents: log.consents.length,
    newEvents: fresh.length,
    newConsents: contentsOf(fresh, 'consent').length,
    newLetters: contentsOf(fresh, 'letter-drafted').length,
    newDocuments: documents.length,
    newEvidence: evidence.length,
    forgotten: forgottenHere(log, known),
  });
}

/** Where a chain that is here goes on in another way than in the file. */
function diverging(
  events: readonly LedgerEvent[],
  known: ReadonlyMap<string, LedgerEvent>,
): ImportRefusal | undefined {
  const at = events.findIndex((event) => {
    const same = known.get(placeInChain(event));
    return same !== undefined && same.hash !== event.hash;
  });
  return at === -1 ? undefined : { reason: 'diverged', place: `events.${at}` };
}

/** One record under two places: in the file, or in the file and here. */
function doubled(
  events: readonly LedgerEvent[],
  fresh: readonly LedgerEvent[],
  here: readonly LedgerEvent[],
): ImportRefusal | undefined {
  const ids = new Set(here.flatMap((event) => idOf(event) ?? []));
  for (const event of fresh) {
    const id = idOf(event);
    if (id === undefined) continue;
    if (ids.has(id)) return { reason: 'doubled', place: `events.${events.indexOf(event)}` };
    ids.add(id);
  }
  return undefined;
}

/** What the ledger's index of ids holds unique. */
function idOf({ kind, content }: LedgerEvent): string | undefined {
  return content !== null && 'id' in content ? `${kind}/${content.id}` : undefined;
}

/** Versions that an event announces and that are not here: also of events known before, which may have been trimmed. */
async function lacking(
  writing: Writing,
  documents: readonly ExportedDocument[],
  events: readonly LedgerEvent[],
): Promise<ExportedDocument[]> {
  const announced = new Set(contentsOf(events, 'policy-kept').map(({ sha256 }) => sha256));
  const here = new Set(await writing.objectStore('documents').getAllKeys());
  return documents.filter(({ sha256 }) => announced.has(sha256) && !here.has(sha256));
}

/** Files of entries that are on record, here or with this log, and that are not here. */
async function lackingEvidence(
  writing: Writing,
  evidence: readonly ExportedEvidence[],
  events: readonly LedgerEvent[],
): Promise<ExportedEvidence[]> {
  const keyOf = ({ consentId, sha256 }: Omit<ExportedEvidence, 'bytes'>): string => `${consentId} ${sha256}`;
  const named = new Set(evidenceNamed(events).map(keyOf));
  const here = await writing.objectStore('evidence').getAllKeys();
  const known = new Set(here.map(([consentId, sha256]) => keyOf({ consentId, sha256 })));
  return evidence.filter((file) => named.has(keyOf(file)) && !known.has(keyOf(file)));
}

/** What the new events announce the index comes to by itself; it does not to what those that were here do. */
async function indexReturned(
  writing: Writing,
  documents: readonly ExportedDocument[],
  here: readonly LedgerEvent[],
): Promise<void> {
  const spoken = new Set(contentsOf(here, 'policy-kept').map(({ sha256 }) => sha256));
  const returned = documents.filter(({ sha256 }) => spoken.has(sha256));
  if (returned.length === 0) return;
  if (returned.length > MOST_AT_ONCE) return IndexBatch.clear(writing);
  const index = await IndexBatch.open(writing);
  for (const { sha256 } of returned) await enterReturned(index, sha256);
  await index.flush();
}

function stored({ bytes, ...document }: ExportedDocument): StoredDocument {
  return bytes === undefined ? document : { ...document, bytes: fromBase64(bytes) };
}
