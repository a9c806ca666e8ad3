import type { IDBPObjectStore, StoreNames } from 'idb';
import { append } from './append.ts';
import { commit } from './commit.ts';
import { documentAddress } from './document-address.ts';
import type { PolicyKept } from './event.ts';
import { IndexBatch } from './index/batch.ts';
import { enterReturned } from './index/kept-in.ts';
import { withLedger } from './open.ts';
import { packed, unpacked } from './packed-document.ts';
import { readingHash } from './reading-hash.ts';
import { roomForBytes } from './room-for-bytes.ts';
import type { DocumentRecord, LedgerSchema, StoredDocument } from './schema.ts';
import { contentsOf } from './state.ts';
import { inWriterQueue } from './writer-queue.ts';
import type { Writing } from './writing.ts';

/** How a version came to be kept. */
export interface Keeping {
  /** The address that was asked for, where another one answered. */
  readonly asked?: string;
  /** The version it came after, where it is kept to be compared with that one. */
  readonly follows?: string;
}

/**
 * Stores a version without an event: it is announced once a consent rests on it. One that is there already takes the
 * new reading and the further address. @throws LedgerError
 */
export async function storeDocument(document: StoredDocument, { asked = '' }: Keeping = {}): Promise<void> {
  const fitting = await fit(document);
  if (!(await putUnlessReturned(fitting, asked))) await putReturned(fitting, asked);
}

/** False where a version would come back that is on record and was let go of: it has to be found again, too. */
function putUnlessReturned(document: StoredDocument, asked: string): Promise<boolean> {
  return withLedger(async (ledger) => {
    const tx = ledger.transaction(['documents', 'events'], 'readwrite');
    const documents = tx.objectStore('documents');
    const isHere = (await documents.getKey(document.sha256)) !== undefined;
    const isSpokenOf = await tx.objectStore('events').index('sha256').getKey(document.sha256);
    const isPlain = isHere || isSpokenOf === undefined;
    if (isPlain) await put(documents, document, asked);
    await tx.done;
    return isPlain;
  });
}

async function putReturned(document: StoredDocument, asked: string): Promise<void> {
  const write = async (writing: Writing): Promise<true> => {
    await put(writing.objectStore('documents'), document, asked);
    const index = await IndexBatch.open(writing);
    await enterReturned(index, document.sha256);
    await index.flush();
    return true;
  };
  await inWriterQueue(() => withLedger((ledger) => commit(ledger, write)));
}

/**
 * Keeps a version: because the person asked for it, or because it came after another one. Said once per version and
 * reason. @throws LedgerError
 */
export async function keepDocument(document: StoredDocument, keeping: Keeping = {}): Promise<void> {
  const { asked = '', follows } = keeping;
  const { sha256, origin, url, title, engine } = document;
  if (await isAnnounced(sha256, follows)) {
    // The reading that was announced stays, unless a later engine read again.
    const known = await storedDocument(sha256);
    return known?.engine === engine ? addAddress(sha256, asked) : storeDocument(document, keeping);
  }
  const time = new Date().toISOString();
  const reading = { engine, readingHash: await readingHash(document) };
  const content: PolicyKept = { time, sha256, origin, url, title, ...reading, ...(follows && { follows }) };
  const fitting = await fit(document);
  await append([{ kind: 'policy-kept', content }], async (writing, index) => {
    await put(writing.objectStore('documents'), fitting, asked);
    await enterReturned(index, sha256);
  });
}

/** A version as stored, with blocks and bytes. @throws LedgerError */
export async function storedDocument(sha256: string): Promise<StoredDocument | undefined> {
  const record = await withLedger((ledger) => ledger.get('documents', sha256));
  return record && unpacked(record);
}

/** What follows another version need not be said again of one that is on record anyway. */
async function isAnnounced(sha256: string, follows: string | undefined): Promise<boolean> {
  return withLedger(async (ledger) => {
    if (follows !== undefined) return (await ledger.countFromIndex('events', 'sha256', sha256)) > 0;
    // Thousands of consents may rest on one version: that it is kept by a click, too, the index mostly knows.
    if ((await ledger.get('texts', sha256))?.held) return true;
    const kept = contentsOf(await ledger.getAllFromIndex('events', 'sha256', sha256), 'policy-kept');
    return kept.some(({ consentId, follows: other }) => consentId === undefined && other === undefined);
  });
}

async function addAddress(sha256: string, asked: string): Promise<void> {
  const address = documentAddress(asked);
  const record = await withLedger((ledger) => ledger.get('documents', sha256));
  if (!record || address === '' || record.addresses?.includes(address)) return;
  await storeDocument(unpacked(record), { asked });
}

type Documents = IDBPObjectStore<LedgerSchema, StoreNames<LedgerSchema>[], 'documents', 'readwrite'>;

async function put(store: Documents, document: StoredDocument, asked: string): Promise<void> {
  const known = await store.get(document.sha256);
  const address = documentAddress(asked);
  // Packing megabytes takes its time: what is there as it would be written stays.
  if (known && isAsNew(known, document) && (address === '' || known.addresses?.includes(address))) return;
  await store.put(packed(document, [...(known?.addresses ?? []), address]));
}

const isAsNew = (known: DocumentRecord, { engine, bytes }: StoredDocument): boolean =>
  'packed' in known && known.engine === engine && (known.bytes !== undefined || bytes === undefined);

async function fit(document: StoredDocument): Promise<StoredDocument> {
  const { bytes, ...read } = document;
  return bytes === undefined || (await roomForBytes(bytes.length)) ? document : read;
}
