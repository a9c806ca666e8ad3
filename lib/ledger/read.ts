import type { Consent } from '#lib/model/consent.ts';
import type { Letter } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { withLedger } from './open.ts';
import { unpacked } from './packed-document.ts';
import type { LedgerEvent } from './event.ts';
import { consentsOf, contentsOf, lettersIn } from './state.ts';
import type { StoredDocument } from './schema.ts';

/** All consents on record, newest first. For the extension's own pages and the background. @throws LedgerError */
export async function listConsents(): Promise<Consent[]> {
  return consentsOf(await withLedger((ledger) => ledger.getAll('events')));
}

/** One consent on record. @throws LedgerError */
export async function consentById(id: string): Promise<Consent | undefined> {
  const events = await withLedger((ledger) => ledger.getAllFromIndex('events', 'id', ['consent', id]));
  return (await completed(events))[0];
}

/** Consents on record for a site (host in Unicode, as in {@link Consent.site}), newest first. @throws LedgerError */
export async function consentsOfSite(site: string): Promise<Consent[]> {
  return completed(await withLedger((ledger) => ledger.getAllFromIndex('events', 'site', site)));
}

/** Consents of these events, with the versions that were attached to them later. */
async function completed(events: readonly LedgerEvent[]): Promise<Consent[]> {
  const ids = contentsOf(events, 'consent').map(({ id }) => id);
  const later = await withLedger((ledger) =>
    Promise.all(ids.map((id) => ledger.getAllFromIndex('events', 'consentId', id))),
  );
  return consentsOf([...events, ...later.flat()]);
}

/** One letter drafted. @throws LedgerError */
export async function letterById(id: string): Promise<Letter | undefined> {
  return lettersIn(
    await withLedger((ledger) => ledger.getAllFromIndex('events', 'id', ['letter-drafted', id])),
  )[0];
}

/** A document version with its text and summary. @throws LedgerError */
export async function documentBySha(sha256: string): Promise<ReadDocument | undefined> {
  const stored = await withLedger((ledger) => ledger.get('documents', sha256));
  return stored && asRead(unpacked(stored));
}

/** What surfaces show of a stored document: without bytes and blocks. */
export function asRead(document: StoredDocument): ReadDocument {
  const { sha256, origin, url, title, lang, read, text, summary } = document;
  return { sha256, origin, url, title, lang, read, text, summary };
}
