import type { Consent } from '#lib/model/consent.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { Head, LedgerEvent, Link } from './event.ts';
import { eventsAbout } from './events-about.ts';
import { withLedger } from './open.ts';
import { documentBySha } from './read.ts';
import { consentsOf } from './state.ts';

/** All that is on record of one consent, with its documents as far as they are needed. */
export interface CaseOf<D> {
  /** As corrections leave it. */
  readonly consent: Consent;
  /** Where it stands in its chain. */
  readonly link: Link;
  /** Everything said about it, itself first, in the order it was written. */
  readonly events: readonly LedgerEvent[];
  /** The versions it rests on, as far as they are kept. */
  readonly documents: readonly D[];
}
export type CaseFile = CaseOf<ReadDocument>;

/** One consent's file; undefined where it is not, or no longer, on record. @throws LedgerError */
export async function caseOf(id: string): Promise<CaseFile | undefined> {
  const [events = []] = await eventsOfEach([id]);
  return caseIn(events, documentBySha);
}

/** All events about each of these consents, in one look at the database. @throws LedgerError */
export async function eventsOfEach(ids: readonly string[]): Promise<LedgerEvent[][]> {
  return withLedger((ledger) => {
    const events = ledger.transaction('events').store;
    return Promise.all(ids.map((id) => eventsAbout(events, id)));
  });
}

/** The last event of a chain: what a copy of the log can be held against. @throws LedgerError */
export async function chainEnd(chain: string): Promise<Head | undefined> {
  const range = IDBKeyRange.bound([chain, 0], [chain, Infinity]);
  return withLedger(async (ledger) => {
    const cursor = await ledger.transaction('events').store.openCursor(range, 'prev');
    return cursor?.value;
  });
}

/** One consent's file, from all events about it. @param read gives a version that it rests on, where it is kept */
export async function caseIn<D>(
  events: readonly LedgerEvent[],
  read: (sha256: string) => Promise<D | undefined>,
): Promise<CaseOf<D> | undefined> {
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
