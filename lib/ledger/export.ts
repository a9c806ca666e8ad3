import type { Consent } from '#lib/model/consent.ts';
import type { Letter } from '#lib/model/letter.ts';
import { toBase64 } from './base64.ts';
import type { LedgerEvent } from './event.ts';
import { checkOf } from './export-check.ts';
import { withLedger, type Ledger } from './open.ts';
import { unpacked } from './packed-document.ts';
import { consentsOf, lettersIn } from './state.ts';
import type { StoredDocument } from './schema.ts';

/** A stored version with its bytes in base64. */
export type ExportedDocument = Omit<StoredDocument, 'bytes'> & { readonly bytes?: string };

/** The whole log in one file; `consents` and `letters` are computed from `events`. */
export interface LogExport {
  readonly format: 'consent-ledger/1';
  /** ISO time. */
  readonly exported: string;
  readonly events: readonly LedgerEvent[];
  readonly consents: readonly Consent[];
  readonly documents: readonly ExportedDocument[];
  readonly letters: readonly Letter[];
  /** See {@link checkOf}; files of earlier versions lack it. */
  readonly check?: string;
}

/** Everything on record, ready for `logFile`; drafts and the memory of fetches stay out. @throws LedgerError */
export async function exportLog(): Promise<LogExport> {
  const [events, documents] = await withLedger(readAll);
  const announced = new Set(
    events.map((event) => (event.kind === 'policy-kept' ? event.content?.sha256 : undefined)),
  );
  const kept = documents.filter(({ sha256 }) => announced.has(sha256)).map(exported);
  return {
    format: 'consent-ledger/1',
    exported: new Date().toISOString(),
    events,
    consents: consentsOf(events),
    documents: kept,
    letters: lettersIn(events),
    check: await checkOf({ events, documents: kept }),
  };
}

async function readAll(ledger: Ledger): Promise<[LedgerEvent[], StoredDocument[]]> {
  const reading = ledger.transaction(['events', 'documents']);
  const [events, documents] = await Promise.all([
    reading.objectStore('events').getAll(),
    reading.objectStore('documents').getAll(),
  ]);
  return [events, documents.map(unpacked)];
}

function exported({ bytes, ...document }: StoredDocument): ExportedDocument {
  return bytes ? { ...document, bytes: toBase64(bytes) } : document;
}
