import { append } from './append.ts';
import { withLedger } from './open.ts';
import { readingHash } from './reading-hash.ts';
import type { StoredDocument } from './schema.ts';
import { contentsOf } from './state.ts';

/** Stores a version without an event: it is announced once a consent rests on it. @throws LedgerError */
export async function storeDocument(document: StoredDocument): Promise<void> {
  await withLedger((ledger) => ledger.put('documents', document));
}

/** Keeps a version because the person asked for it; said once per version. @throws LedgerError */
export async function keepDocument(document: StoredDocument): Promise<void> {
  const { sha256, origin, url, title, engine, read: time } = document;
  const kept = await withLedger((ledger) => ledger.getAllFromIndex('events', 'kind', 'policy-kept'));
  const known = contentsOf(kept, 'policy-kept').some((k) => k.sha256 === sha256 && k.consentId === undefined);
  // The reading that was announced stays, unless a later engine read again.
  if (known) return (await storedDocument(sha256))?.engine === engine ? undefined : storeDocument(document);
  const content = { time, sha256, origin, url, title, engine, readingHash: await readingHash(document) };
  await append([{ kind: 'policy-kept', content }], async (writing) => {
    await writing.objectStore('documents').put(document);
  });
}

/** A version as stored, with blocks and bytes. @throws LedgerError */
export async function storedDocument(sha256: string): Promise<StoredDocument | undefined> {
  return withLedger((ledger) => ledger.get('documents', sha256));
}
