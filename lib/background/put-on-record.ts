import { checksOf } from '#lib/checks/checks-of.ts';
import { storedAddress } from '#lib/ledger/address.ts';
import { recentFetch } from '#lib/ledger/fetches.ts';
import { attachVersion, recordConsent } from '#lib/ledger/record-consent.ts';
import type { Check } from '#lib/model/check.ts';
import type { Consent, ConsentDocument } from '#lib/model/consent.ts';
import { noteNewest } from './compare-versions.ts';
import { keepUpSoon } from './keep-up.ts';
import { linkedReadings } from './linked-readings.ts';
import { takeBack } from './notices.ts';
import { obtainToday } from './obtain.ts';
import { updateToolbar, updateToolbarsOf } from './toolbar.ts';
import { endTrouble } from './trouble.ts';

type Recorded = (tabId: number, consent: Consent) => Promise<void>;
let tell: Recorded | undefined;

/** Whom to tell of each new record. */
export function whenRecorded(listener: Recorded): void {
  tell = listener;
}

/** Fetches the documents an act rests on, once per document and day. */
export async function obtainVersions({ documents }: Pick<Consent, 'documents'>): Promise<void> {
  await Promise.all(documents.map(({ href }) => obtainToday(href)));
}

/** Acts that are being written. */
const underWay = new Set<string>();

/**
 * Records a consent at once; versions still on their way are attached when they arrive. Nothing happens while the same
 * act is being written: every few moments somebody looks at what is under way, and where the disk is slow each look
 * would put another write of it into the queue, before the acts that wait behind.
 * @param replaces id of the record of an act that came to nothing, as this one tells by repeating it
 */
export async function putOnRecord(tabId: number, consent: Consent, replaces?: string): Promise<void> {
  if (underWay.has(consent.id)) return;
  underWay.add(consent.id);
  const written = await write(consent).finally(() => underWay.delete(consent.id));
  if (!written) return;
  if (replaces !== undefined) await takeBack(tabId, replaces);
  await afterwards(tabId, consent, written);
}

/** What is known of an act when it is written. */
interface Written {
  readonly documents: readonly ConsentDocument[];
  readonly checks: Check[];
}

/** @returns nothing where the act was on record */
async function write(consent: Consent): Promise<Written | null> {
  const documents = await Promise.all(consent.documents.map(withKnownVersion));
  const stored = documents.map((document) => ({ ...document, href: storedAddress(document.href) }));
  const checks = await checksOn(consent, documents);
  const content = { ...consent, documents: stored, ...(checks.length > 0 && { checks }) };
  return (await recordConsent(content)) ? { documents, checks } : null;
}

async function afterwards(tabId: number, consent: Consent, { documents, checks }: Written): Promise<void> {
  await endTrouble('writing');
  keepUpSoon();
  await updateToolbar(tabId);
  await tell?.(tabId, consent);
  const late = documents.filter(({ sha256 }) => !sha256);
  await Promise.all(late.map(({ href }) => attach({ ...consent, documents, checks }, href)));
  for (const { sha256 } of documents) if (sha256) await noteNewest(sha256);
  await updateToolbarsOf(new Set([consent.site]));
}

/** What shows by now of a consent; addresses of its documents whole. */
async function checksOn(consent: Consent, documents: readonly ConsentDocument[]): Promise<Check[]> {
  const { control, fieldKinds, site } = consent;
  const asks = Array.from(new Set([...(control.asks ?? []), ...fieldKinds]));
  return checksOf({ control, asks, site, linked: await linkedReadings(documents) });
}

async function withKnownVersion(document: ConsentDocument): Promise<ConsentDocument> {
  const sha256 = (await recentFetch(document.href, Date.now()))?.sha256;
  return sha256 ? { ...document, sha256 } : document;
}

async function attach(consent: Consent, href: string): Promise<void> {
  const sha256 = await obtainToday(href);
  if (!sha256) return;
  const said = new Set(consent.checks?.map((check) => JSON.stringify(check)));
  const checks = await checksOn(consent, consent.documents);
  const fresh = checks.filter((check) => !said.has(JSON.stringify(check)));
  await attachVersion(consent.id, storedAddress(href), sha256, fresh);
  keepUpSoon();
  await noteNewest(sha256);
}
