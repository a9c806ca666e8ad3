import type { Consent } from '#lib/model/consent.ts';
import type { Letter } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import { withLedger, type Ledger } from './open.ts';
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
  const events = await withLedger((ledger) => ledger.getAllFromIndex('events', 'site', site));
  return (await completed(events)).filter(wasSeenOrSited);
}

/** Of a page without a host, as of a file, is what was seen there; what was told without a site is of no page. */
const wasSeenOrSited = ({ site, entered }: Consent): boolean => site !== '' || entered === undefined;

/** Events looked at for the latest consents of a site, of each chain. */
const LATEST = 50;

/**
 * The latest consents on record for a site, newest first: enough to say where one stands there, however many there
 * are. @throws LedgerError
 */
export async function latestOfSite(site: string): Promise<Consent[]> {
  const events = await withLedger((ledger) => latestEvents(ledger, site));
  return (await completed(events)).filter(wasSeenOrSited);
}

async function latestEvents(ledger: Ledger, site: string): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  const ofSite = ledger.transaction('events').store.index('site');
  let [chain, count] = ['', 0];
  let cursor = await ofSite.openCursor(site, 'prev');
  while (cursor) {
    [chain, count] = [cursor.value.chain, cursor.value.chain === chain ? count + 1 : 1];
    events.push(cursor.value);
    // On to the end of the chain before this one.
    cursor = await (count < LATEST ? cursor.continue() : cursor.continuePrimaryKey(site, [chain, 0]));
  }
  return events;
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

/** A version as the server sent it, where that is still kept: to look for what the text leaves out. @throws LedgerError */
export async function bytesBySha(
  sha256: string,
): Promise<Pick<StoredDocument, 'bytes' | 'mediaType' | 'charset'> | undefined> {
  const stored = await withLedger((ledger) => ledger.get('documents', sha256));
  return stored && unpacked(stored);
}

/** What surfaces show of a stored document: without bytes and blocks. */
export function asRead(document: StoredDocument): ReadDocument {
  const { sha256, origin, url, title, lang, read, text, pages, summary } = document;
  return { sha256, origin, url, title, lang, read, text, ...(pages && { pages }), summary };
}
