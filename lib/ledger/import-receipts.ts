import type { ReceiptForm } from '#lib/model/consent.ts';
import type { ImportRefusal, ImportReport } from '#lib/model/import.ts';
import { failed, ok, type Result } from '#lib/model/result.ts';
import { append } from './append.ts';
import type { Entry } from './event.ts';
import { withLedger, type Ledger } from './open.ts';
import { isUnchanged } from './receipts/origin.ts';
import { readIso } from './receipts/read-iso.ts';
import { readKantara } from './receipts/read-kantara.ts';
import type { ReceiptSays } from './receipts/receipt-says.ts';
import { entryId, toldByReceipt } from './receipts/told-by-receipt.ts';
import type { StoredEvidence } from './schema.ts';
import { sha256 } from './sha256.ts';

/** Bytes of a file of receipts: thousands of times the usual one. */
const LARGEST = 8 * 1024 * 1024;

/** Characters of what it says the data are for; the whole is in the receipt. */
const LONGEST_NOTE = 10_000;

const READERS = { 'kantara-1.1': readKantara, 'iso-27560': readIso } as const;

/** What one receipt adds: its entry, what it says the consent was for and became, and its text. */
interface Addition {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly evidence: StoredEvidence;
}

/**
 * Takes in the consents of a receipt as entries that were told, each with the receipt's own text as evidence, all or none.
 * One that is here already, as an entry or as the very record it was made from, is left as it is. For the background only.
 * @throws LedgerError
 */
export async function importReceipts(
  form: ReceiptForm,
  value: Readonly<Record<string, unknown>>,
  file: Blob,
  only: 'check' | 'write',
): Promise<Result<ImportReport, ImportRefusal>> {
  if (file.size > LARGEST) return failed({ reason: 'too-large', place: '' });
  const read = READERS[form](value);
  if (!read.ok) return read;
  if (!(await isUnchanged(value))) return failed({ reason: 'changed', place: '' });
  const all = await Promise.all(
    read.value.map((said) => addition(said, read.value.length === 1 ? file : undefined)),
  );
  const twice = all.findIndex(({ id }, at) => all.findIndex((one) => one.id === id) < at);
  if (twice !== -1) return failed({ reason: 'doubled', place: String(twice) });
  const known = await withLedger((ledger) =>
    Promise.all(read.value.map((said, at) => isKnown(ledger, said, all[at]))),
  );
  const fresh = all.filter((_, at) => !known[at]);
  // Another window took one of them in meanwhile: then they are looked at again.
  if (only === 'write' && !(await write(fresh))) return importReceipts(form, value, file, only);
  return ok(reportOf(form, read.value, all, fresh));
}

async function addition(said: ReceiptSays, file: Blob | undefined): Promise<Addition> {
  const bytes = file
    ? new Uint8Array(await file.arrayBuffer())
    : new TextEncoder().encode(JSON.stringify(said.part, null, 1));
  const [id, hash] = await Promise.all([entryId(said), sha256(bytes)]);
  const named = { sha256: hash, name: 'consent-receipt.txt', mediaType: 'text/plain', size: bytes.length };
  const now = new Date().toISOString();
  const entries: Entry[] = [{ kind: 'consent', content: toldByReceipt(said, id, named, now) }];
  const { withdrawn: time, purposes } = said;
  const text = purposes.slice(0, LONGEST_NOTE);
  const noted = { id: `${id}-note`, consentId: id, time: now, text };
  if (text !== '') entries.push({ kind: 'note', content: noted });
  if (time !== undefined)
    entries.push({
      kind: 'withdrawn',
      content: { id: `${id}-withdrawn`, consentId: id, time, channel: 'other' },
    });
  return { id, entries, evidence: { consentId: id, sha256: hash, bytes } };
}

async function isKnown(ledger: Ledger, { origin }: ReceiptSays, one: Addition | undefined): Promise<boolean> {
  const entry = await ledger.getKeyFromIndex('events', 'id', ['consent', one?.id ?? '']);
  const own = origin && (await ledger.get('events', [origin.chain, origin.seq]));
  return entry !== undefined || (own !== undefined && own.content !== null && own.hash === origin?.hash);
}

/** False where one of them is there already: then nothing was written. */
async function write(fresh: readonly Addition[]): Promise<boolean> {
  const events = await append(
    fresh.flatMap(({ entries }) => entries),
    async (writing) => {
      const ids = writing.objectStore('events').index('id');
      for (const { id, evidence } of fresh) {
        if ((await ids.getKey(['consent', id])) !== undefined) return false;
        await writing.objectStore('evidence').put(evidence);
      }
      return true;
    },
  );
  return events.length > 0 || fresh.length === 0;
}

function reportOf(
  receipt: ReceiptForm,
  said: readonly ReceiptSays[],
  all: readonly Addition[],
  fresh: readonly Addition[],
): ImportReport {
  const events = (additions: readonly Addition[]): number =>
    additions.flatMap(({ entries }) => entries).length;
  return {
    exported: said[0]?.time ?? '',
    events: events(all),
    consents: all.length,
    newEvents: events(fresh),
    newConsents: fresh.length,
    newLetters: 0,
    newDocuments: 0,
    newEvidence: fresh.length,
    receipt,
  };
}
