import { documentBySha, latestOfSite } from '#lib/ledger/read.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';

/** Consents at a site whose documents are looked through. */
const MOST = 20;

/**
 * Versions kept of a site by its latest consents, of which a consent entered by hand knows nothing: they tell an address,
 * and nothing of what was agreed to. Empty for a consent with documents of its own, or without a site. @throws LedgerError
 */
export async function documentsBeside(
  { site, documents, entered }: Consent,
  own: readonly ReadDocument[],
): Promise<ReadDocument[]> {
  if (!entered || site === '' || documents.length + own.length > 0) return [];
  const consents = (await latestOfSite(site)).slice(0, MOST);
  const found = (await Promise.all(consents.map(documentsBehind))).flat();
  return [...new Map(found.map((document) => [document.sha256, document])).values()];
}

/** The versions that a consent rests on, as far as they are kept. @throws LedgerError */
export async function documentsBehind(consent: Consent): Promise<ReadDocument[]> {
  const hashes = consent.documents.flatMap(({ sha256 }) => sha256 ?? []);
  const found = await Promise.all(hashes.map(documentBySha));
  return found.filter((document) => document !== undefined);
}
