import type { Version } from '#lib/model/version.ts';
import { documentAddress } from './document-address.ts';
import { withLedger, type Ledger } from './open.ts';
import type { DocumentRecord } from './schema.ts';
import { contentsOf } from './state.ts';

/** Most versions of one document that are looked at, newest first. */
const MOST = 200;

/** Every version on record of the document that this is one of, newest first. @throws LedgerError */
export async function versionsOf(sha256: string): Promise<Version[]> {
  return withLedger(async (ledger) => {
    const record = await ledger.get('documents', sha256);
    return record ? versionsIn(ledger, addressesOf(record)) : [];
  });
}

/** Every version on record of the document at an address, newest first. @throws LedgerError */
export async function versionsAt(url: string): Promise<Version[]> {
  const address = documentAddress(url);
  return address === '' ? [] : withLedger((ledger) => versionsIn(ledger, [address]));
}

const addressesOf = ({ addresses, url }: DocumentRecord): readonly string[] =>
  addresses ?? [documentAddress(url)];

async function versionsIn(ledger: Ledger, addresses: readonly string[]): Promise<Version[]> {
  const hashes = await Promise.all(
    addresses.map((address) => ledger.getAllKeysFromIndex('documents', 'address', address)),
  );
  const found = await Promise.all([...new Set(hashes.flat())].map((hash) => versionOf(ledger, hash)));
  return found
    .filter((version) => version !== undefined)
    .sort((a, b) => Date.parse(b.kept) - Date.parse(a.kept))
    .slice(0, MOST);
}

/** Undefined for one that nothing on record speaks of: fetched for an act that may come to nothing. */
async function versionOf(ledger: Ledger, hash: string): Promise<Version | undefined> {
  const [record, events] = await Promise.all([
    ledger.get('documents', hash),
    ledger.getAllFromIndex('events', 'sha256', hash),
  ]);
  const kept = contentsOf(events, 'policy-kept');
  const [first] = kept.map(({ time }) => time).sort((a, b) => Date.parse(a) - Date.parse(b));
  if (!record || first === undefined) return undefined;
  const { sha256, origin, url, title, read } = record;
  const consents = [...new Set(kept.flatMap(({ consentId }) => consentId ?? []))];
  return { sha256, origin, url, title, read, kept: first, consents };
}
