import { ChainCheck } from './chain-check.ts';
import { withLedger } from './open.ts';
import { unpacked } from './packed-document.ts';
import { sha256 } from './sha256.ts';

/** Events read at a time. */
const STEP = 500;

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What the check of the log on this device found; `problems` in plain English, empty where all holds together. */
export interface StoredVerdict {
  readonly events: number;
  readonly forgotten: number;
  readonly documents: number;
  readonly problems: readonly string[];
}

/**
 * Checks the log where it lies, in steps, so that the longest one takes no more memory than the shortest: every event
 * hangs on the one before, contents and document versions match their hashes, what was erased is said to be.
 * @throws LedgerError, and the signal's reason where it ends the check
 */
export async function verifyStored(
  onprogress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<StoredVerdict> {
  const of = await withLedger((ledger) => ledger.count('events'));
  const check = new ChainCheck();
  for (let range: IDBKeyRange | undefined; ;) {
    const asked = range;
    const events = await withLedger((ledger) => ledger.getAll('events', asked, STEP));
    for (const event of events) await check.next(event);
    signal?.throwIfAborted();
    onprogress({ done: check.events, of });
    const last = events.at(-1);
    if (!last) break;
    range = IDBKeyRange.lowerBound([last.chain, last.seq], true);
  }
  const { events, forgotten } = check;
  const documents = await withLedger((ledger) => ledger.getAllKeys('documents'));
  const problems = [
    ...check.finish().map(({ says }) => says),
    ...(await changedDocuments(documents, signal)),
    ...(await changedEvidence()),
  ];
  return { events, forgotten, documents: documents.length, problems };
}

async function changedDocuments(hashes: readonly string[], signal?: AbortSignal): Promise<string[]> {
  const problems: string[] = [];
  for (const hash of hashes) {
    signal?.throwIfAborted();
    const record = await withLedger((ledger) => ledger.get('documents', hash));
    if (!record) continue;
    const document = unpacked(record);
    const given = document.origin === 'fetched' ? document.bytes : document.text;
    // Bytes may have been given up for room; then there is nothing to compare.
    if (given !== undefined && (await sha256(given)) !== hash) problems.push(`document ${hash}: was changed`);
  }
  return problems;
}

async function changedEvidence(): Promise<string[]> {
  const problems: string[] = [];
  for (const key of await withLedger((ledger) => ledger.getAllKeys('evidence'))) {
    const file = await withLedger((ledger) => ledger.get('evidence', key));
    if (file && (await sha256(file.bytes)) !== file.sha256) problems.push(`evidence ${key[1]}: was changed`);
  }
  return problems;
}
