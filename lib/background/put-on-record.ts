import { storedAddress } from '#lib/ledger/address.ts';
import { recentFetch } from '#lib/ledger/fetches.ts';
import { attachVersion, recordConsent } from '#lib/ledger/record-consent.ts';
import type { Consent, ConsentDocument } from '#lib/model/consent.ts';
import { noteNewest } from './compare-versions.ts';
import { obtainToday } from './obtain.ts';
import { updateToolbar } from './toolbar.ts';

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

/** Records a consent at once; versions still on their way are attached when they arrive. */
export async function putOnRecord(tabId: number, consent: Consent): Promise<void> {
  const documents = await Promise.all(consent.documents.map(withKnownVersion));
  const stored = documents.map((document) => ({ ...document, href: storedAddress(document.href) }));
  if (!(await recordConsent({ ...consent, documents: stored }))) return;
  await updateToolbar(tabId);
  await tell?.(tabId, consent);
  await Promise.all(documents.filter(({ sha256 }) => !sha256).map(({ href }) => attach(consent.id, href)));
  for (const { sha256 } of documents) if (sha256) await noteNewest(sha256);
}

async function withKnownVersion(document: ConsentDocument): Promise<ConsentDocument> {
  const sha256 = (await recentFetch(document.href, Date.now()))?.sha256;
  return sha256 ? { ...document, sha256 } : document;
}

async function attach(consentId: string, href: string): Promise<void> {
  const sha256 = await obtainToday(href);
  if (!sha256) return;
  await attachVersion(consentId, storedAddress(href), sha256);
  await noteNewest(sha256);
}
