import type { ReceiptForm } from '#lib/model/consent.ts';
import type { ImportRefusal } from '#lib/model/import.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import type { Entry } from '../event.ts';
import type { StoredEvidence } from '../schema.ts';
import { sha256 } from '../sha256.ts';
import { isUnchanged } from './origin.ts';
import { readIso } from './read-iso.ts';
import { readKantara } from './read-kantara.ts';
import type { ReceiptOrigin, ReceiptSays } from './receipt-says.ts';
import { entryId, toldByReceipt } from './told-by-receipt.ts';

/** Characters of what it says the data are for; the whole is in the receipt. */
const LONGEST_NOTE = 10_000;

const READERS = { 'kantara-1.1': readKantara, 'iso-27560': readIso } as const;

/** What one receipt adds: its entry, what it says the consent was for and became, and its text. */
export interface Addition {
  readonly id: string;
  /** When the consent was given. */
  readonly time: string;
  readonly origin?: ReceiptOrigin;
  readonly entries: readonly Entry[];
  readonly evidence: StoredEvidence;
}

/**
 * What the receipts of one file add, all or none; none of them twice.
 * @param bytes of the file: the evidence where it holds no more than one
 */
export async function receiptAdditions(
  form: ReceiptForm,
  value: Readonly<Record<string, unknown>>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<readonly Addition[], ImportRefusal>> {
  const read = READERS[form](value);
  if (!read.ok) return read;
  if (!(await isUnchanged(value))) return failed({ reason: 'changed', place: '' });
  const own = read.value.length === 1 ? bytes : undefined;
  const all = await Promise.all(read.value.map((said) => addition(said, own)));
  const ids = new Set<string>();
  const twice = all.findIndex(({ id }) => ids.size === ids.add(id).size);
  return twice === -1 ? ok(all) : failed({ reason: 'doubled', place: String(twice) });
}

async function addition(said: ReceiptSays, own: Uint8Array<ArrayBuffer> | undefined): Promise<Addition> {
  const bytes = own ?? new TextEncoder().encode(JSON.stringify(said.part, null, 1));
  const [id, hash] = await Promise.all([entryId(said), sha256(bytes)]);
  const named = { sha256: hash, name: 'consent-receipt.txt', mediaType: 'text/plain', size: bytes.length };
  const now = new Date().toISOString();
  const entries: Entry[] = [{ kind: 'consent', content: toldByReceipt(said, id, named, now) }];
  const { withdrawn: time, purposes, origin } = said;
  const text = purposes.slice(0, LONGEST_NOTE);
  const noted = { id: `${id}-note`, consentId: id, time: now, text };
  if (text !== '') entries.push({ kind: 'note', content: noted });
  if (time !== undefined)
    entries.push({
      kind: 'withdrawn',
      content: { id: `${id}-withdrawn`, consentId: id, time, channel: 'other' },
    });
  const evidence = { consentId: id, sha256: hash, bytes };
  return { id, time: said.time, entries, evidence, ...(origin && { origin }) };
}
