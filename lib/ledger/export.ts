import type { Consent } from '#lib/model/consent.ts';
import type { Letter } from '#lib/model/letter.ts';
import { toBase64 } from '#lib/text/base64.ts';
import type { LedgerEvent } from './event.ts';
import { checkOf } from './export-check.ts';
import { withLedger, type Ledger } from './open.ts';
import { unpacked } from './packed-document.ts';
import { consentsOf, lettersIn } from './state.ts';
import type { StoredDocument, StoredEvidence } from './schema.ts';

/** A stored version with its bytes in base64. */
export type ExportedDocument = Omit<StoredDocument, 'bytes'> & { readonly bytes?: string };

/** A file that shows an entry made by hand, its bytes in base64. */
export interface ExportedEvidence {
  readonly consentId: string;
  readonly sha256: string;
  readonly bytes: string;
}

/** The whole log in one file; `consents` and `letters` are computed from `events`. */
export interface LogExport {
  readonly format: 'consent-ledger/1';
  /** ISO time. */
  readonly exported: string;
  readonly events: readonly LedgerEvent[];
  readonly consents: readonly Consent[];
  readonly documents: readonly ExportedDocument[];
  readonly letters: readonly Letter[];
  /** Only where there is some and the person wanted it in the file. */
  readonly evidence?: readonly ExportedEvidence[];
  /** See {@link checkOf}; files of earlier versions lack it. */
  readonly check?: string;
}

/**
 * Everything on record, ready for `logFile`; drafts and the memory of fetches stay out, and so does the evidence where
 * it is not wanted. @throws LedgerError
 */
export async function exportLog(only: 'all' | 'without-evidence' = 'all'): Promise<LogExport> {
  const [events, documents, files] = await withLedger(readAll);
  const evidence = only === 'all' ? files.map(exportedEvidence) : [];
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
    ...(evidence.length > 0 && { evidence }),
    check: await checkOf({ events, documents: kept, evidence }),
  };
}

/** In one transaction: a file of an entry that is not in the events would make the export one that is refused. */
async function readAll(ledger: Ledger): Promise<[LedgerEvent[], StoredDocument[], StoredEvidence[]]> {
  const reading = ledger.transaction(['events', 'documents', 'evidence']);
  const [events, documents, evidence] = await Promise.all([
    reading.objectStore('events').getAll(),
    reading.objectStore('documents').getAll(),
    reading.objectStore('evidence').getAll(),
  ]);
  return [events, documents.map(unpacked), evidence];
}

const exportedEvidence = ({ consentId, sha256, bytes }: StoredEvidence): ExportedEvidence => ({
  ...{ consentId, sha256 },
  bytes: toBase64(bytes),
});

function exported({ bytes, ...document }: StoredDocument): ExportedDocument {
  return bytes ? { ...document, bytes: toBase64(bytes) } : document;
}
