import type { Consent } from '#lib/model/consent.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { Head, LedgerEvent, Link } from './event.ts';
import { withLedger } from './open.ts';
import { documentBySha } from './read.ts';
import { consentsOf } from './state.ts';

/** All that is on record of one consent. */
export interface CaseFile {
  /** As corrections leave it. */
  readonly consent: Consent;
  /** Where it stands in its chain. */
  readonly link: Link;
  /** Everything said about it, itself first, in the order it was written. */
  readonly events: readonly LedgerEvent[];
  /** The versions it rests on, as far as they are kept. */
  readonly documents: readonly ReadDocument[];
}

/** One consent's file; undefined where it is not, or no longer, on record. @throws LedgerError */
export async function caseOf(id: string): Promise<CaseFile | undefined> {
  const [own, about] = await withLedger((ledger) =>
    Promise.all([
      ledger.getAllFromIndex('events', 'id', ['consent', id]),
      ledger.getAllFromIndex('events', 'consentId', id),
    ]),
  );
  return caseIn([...own, ...about], documentBySha);
}

/** The files of all consents on record, newest first; each version is read once. @throws LedgerError */
export async function everyCase(): Promise<CaseFile[]> {
  const events = await withLedger((ledger) => ledger.getAll('events'));
  const known = new Map<string, Promise<ReadDocument | undefined>>();
  const read = (sha256: string): Promise<ReadDocument | undefined> => {
    const reading = known.get(sha256) ?? documentBySha(sha256);
    known.set(sha256, reading);
    return reading;
  };
  const byConsent = Map.groupBy(events, aboutWhom);
  const found = await Promise.all([...byConsent.values()].map((own) => caseIn(own, read)));
  return found
    .filter((one) => one !== undefined)
    .sort((a, b) => Date.parse(b.consent.time) - Date.parse(a.consent.time));
}

/** The last event of a chain: what a copy of the log can be held against. @throws LedgerError */
export async function chainEnd(chain: string): Promise<Head | undefined> {
  const range = IDBKeyRange.bound([chain, 0], [chain, Infinity]);
  return withLedger(async (ledger) => {
    const cursor = await ledger.transaction('events').store.openCursor(range, 'prev');
    return cursor?.value;
  });
}

function aboutWhom({ kind, content }: LedgerEvent): string | undefined {
  if (content === null) return undefined;
  if (kind === 'consent') return (content as Consent).id;
  return 'consentId' in content ? content.consentId : undefined;
}

async function caseIn(
  events: readonly LedgerEvent[],
  read: (sha256: string) => Promise<ReadDocument | undefined>,
): Promise<CaseFile | undefined> {
  const [consent] = consentsOf(events);
  const link = events.find(({ kind, content }) => kind === 'consent' && content !== null);
  if (!consent || !link) return undefined;
  const hashes = [...new Set(consent.documents.flatMap(({ sha256 }) => sha256 ?? []))];
  const found = await Promise.all(hashes.map(read));
  const documents = found.filter((document) => document !== undefined);
  // What was said of it in another chain came later.
  const order = ({ chain, seq }: Link): number => (chain === link.chain ? 0 : 1e12) + seq;
  return { consent, link, documents, events: events.toSorted((a, b) => order(a) - order(b)) };
}
