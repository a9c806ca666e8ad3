import type { Version } from '#lib/model/version.ts';
import { documentAddress } from './document-address.ts';
import type { LedgerEvent } from './event.ts';
import { inWritingOrder } from './in-writing-order.ts';
import { withLedger, type Ledger } from './open.ts';
import { unpacked } from './packed-document.ts';
import type { DocumentRecord, StoredDocument } from './schema.ts';
import { contentsOf } from './state.ts';

/** Most versions of one document that are looked at, newest first. */
const MOST = 200;

/** Every version on record of the document that this is one of, the one kept last first. @throws LedgerError */
export async function versionsOf(sha256: string): Promise<Version[]> {
  return withLedger(async (ledger) => {
    const record = await ledger.get('documents', sha256);
    return record ? versionsIn(ledger, addressesOf(record)) : [];
  });
}

/** Text and blocks of a version, for a page that puts two side by side. @throws LedgerError */
export async function textOf(sha256: string): Promise<Pick<StoredDocument, 'text' | 'blocks'> | undefined> {
  const record = await withLedger((ledger) => ledger.get('documents', sha256));
  return record && unpacked(record);
}

/** Hashes of the other versions stored of the document that this is one of, in no order. @throws LedgerError */
export async function otherVersions(sha256: string): Promise<string[]> {
  return withLedger(async (ledger) => {
    const record = await ledger.get('documents', sha256);
    const hashes = record ? await hashesAt(ledger, addressesOf(record)) : [];
    return hashes.filter((hash) => hash !== sha256);
  });
}

/** Every version on record of the document at an address, the one kept last first. @throws LedgerError */
export async function versionsAt(url: string): Promise<Version[]> {
  const address = documentAddress(url);
  return address === '' ? [] : withLedger((ledger) => versionsIn(ledger, [address]));
}

const addressesOf = ({ addresses, url }: DocumentRecord): readonly string[] =>
  addresses ?? [documentAddress(url)];

/**
 * The address to ask for the newest version of a document: the link that led to this one, else where it came from.
 * Undefined where neither is whole without its query. @throws LedgerError
 */
export async function addressToAsk(sha256: string, href: string): Promise<string | undefined> {
  const record = await withLedger((ledger) => ledger.get('documents', sha256));
  if (!record) return undefined;
  if (record.addresses?.includes(documentAddress(href))) return href;
  return record.isAddressCut ? undefined : record.url;
}

async function versionsIn(ledger: Ledger, addresses: readonly string[]): Promise<Version[]> {
  const hashes = await hashesAt(ledger, addresses);
  const said = await Promise.all(hashes.map((hash) => ledger.getAllFromIndex('events', 'sha256', hash)));
  const found = await Promise.all(hashes.map((hash, at) => versionOf(ledger, hash, said[at] ?? [])));
  const turns = turnsOf(said.flat());
  const turn = ({ sha256 }: Version): number => turns.get(sha256) ?? 0;
  return found
    .filter((version) => version !== undefined)
    .sort((a, b) => turn(b) - turn(a))
    .slice(0, MOST);
}

/** When each version was first put on record, by the order of writing: the clock may have been ahead for a while. */
function turnsOf(events: readonly LedgerEvent[]): Map<string, number> {
  const turns = new Map<string, number>();
  contentsOf(inWritingOrder(events), 'policy-kept').forEach(({ sha256 }, turn) => {
    if (!turns.has(sha256)) turns.set(sha256, turn);
  });
  return turns;
}

async function hashesAt(ledger: Ledger, addresses: readonly string[]): Promise<string[]> {
  const hashes = await Promise.all(
    addresses.map((address) => ledger.getAllKeysFromIndex('documents', 'address', address)),
  );
  return [...new Set(hashes.flat())];
}

/** Undefined for one that nothing on record speaks of: fetched for an act that may come to nothing. */
async function versionOf(
  ledger: Ledger,
  hash: string,
  events: readonly LedgerEvent[],
): Promise<Version | undefined> {
  const record = await ledger.get('documents', hash);
  const kept = contentsOf(events, 'policy-kept');
  const [first] = kept.map(({ time }) => time).sort((a, b) => Date.parse(a) - Date.parse(b));
  if (!record || first === undefined) return undefined;
  const { sha256, origin, url, title, read } = record;
  const consents = [...new Set(kept.flatMap(({ consentId }) => consentId ?? []))];
  return { sha256, origin, url, title, read, kept: first, consents };
}
