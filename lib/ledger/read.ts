import type { Consent } from '#lib/model/consent.ts';
import type { Letter } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { withLedger } from './open.ts';
import { consentsOf, lettersIn } from './state.ts';
import type { StoredDocument } from './schema.ts';

/** All consents on record, newest first. For the extension's own pages and the background. @throws LedgerError */
export async function listConsents(): Promise<Consent[]> {
  return consentsOf(await withLedger((ledger) => ledger.getAll('events')));
}

/** One consent on record. @throws LedgerError */
export async function consentById(id: string): Promise<Consent | undefined> {
  return (await listConsents()).find((consent) => consent.id === id);
}

/** Consents on record for a site (host in Unicode, as in {@link Consent.site}), newest first. @throws LedgerError */
export async function consentsOfSite(site: string): Promise<Consent[]> {
  return (await listConsents()).filter((consent) => consent.site === site);
}

/** All letters drafted, newest first. @throws LedgerError */
export async function listLetters(): Promise<Letter[]> {
  return lettersIn(await withLedger((ledger) => ledger.getAllFromIndex('events', 'kind', 'letter-drafted')));
}

/** Letters drafted for one consent, newest first. @throws LedgerError */
export async function lettersOf(consentId: string): Promise<Letter[]> {
  return (await listLetters()).filter((letter) => letter.consentId === consentId);
}

/** A document version with its text and summary. @throws LedgerError */
export async function documentBySha(sha256: string): Promise<ReadDocument | undefined> {
  const stored = await withLedger((ledger) => ledger.get('documents', sha256));
  return stored && asRead(stored);
}

/** What surfaces show of a stored document: without bytes and blocks. */
export function asRead(document: StoredDocument): ReadDocument {
  const { sha256, origin, url, title, lang, read, text, summary } = document;
  return { sha256, origin, url, title, lang, read, text, summary };
}
