import { documentBySha } from '#lib/ledger/read.ts';
import type { Consent } from '#lib/model/consent.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';

/** The versions that a consent rests on, as far as they are kept. @throws LedgerError */
export async function documentsBehind(consent: Consent): Promise<ReadDocument[]> {
  const hashes = consent.documents.flatMap(({ sha256 }) => sha256 ?? []);
  const found = await Promise.all(hashes.map(documentBySha));
  return found.filter((document) => document !== undefined);
}
