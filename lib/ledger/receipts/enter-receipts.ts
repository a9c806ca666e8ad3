import type { ImportReport } from '#lib/model/import.ts';
import { append, appendAhead } from '../append.ts';
import type { LedgerEvent } from '../event.ts';
import { catchUp } from '../index/catch-up.ts';
import { withLedger, type Ledger } from '../open.ts';
import type { Writing } from '../writing.ts';
import type { Addition } from './receipt-additions.ts';

/** Receipts that are sorted into the index while everything waits; of more it is done step by step afterwards. */
const MOST_AT_ONCE = 100;

/**
 * Puts receipts on record, all or none; what is here already, as an entry or as the very record that a receipt was made
 * from, is left as it is. `check` writes nothing. For the background only. @throws LedgerError
 */
export async function enterReceipts(
  all: readonly Addition[],
  only: 'check' | 'write',
): Promise<ImportReport> {
  const known = await withLedger((ledger) => knownOf(ledger, all));
  const fresh = all.filter((_, at) => !known[at]);
  // Another window took one of them in meanwhile: then they are looked at again.
  if (only === 'write' && fresh.length > 0 && !(await write(fresh))) return enterReceipts(all, only);
  return reportOf(all, fresh);
}

function knownOf(ledger: Ledger, all: readonly Addition[]): Promise<boolean[]> {
  const events = ledger.transaction('events').store;
  const ids = events.index('id');
  return Promise.all(
    all.map(async ({ id, origin }) => {
      const entry = await ids.getKey(['consent', id]);
      const own = origin && (await events.get([origin.chain, origin.seq]));
      return entry !== undefined || (own !== undefined && own.content !== null && own.hash === origin?.hash);
    }),
  );
}

/** False where one of them is there already: then nothing was written. */
async function write(fresh: readonly Addition[]): Promise<boolean> {
  const entries = fresh.flatMap((one) => one.entries);
  const within = (writing: Writing): Promise<boolean> => keepEvidence(writing, fresh);
  const isLong = fresh.length > MOST_AT_ONCE;
  const events: LedgerEvent[] = await (isLong ? appendAhead : append)(entries, within);
  if (isLong && events.length > 0) await catchUp();
  return events.length > 0;
}

async function keepEvidence(writing: Writing, fresh: readonly Addition[]): Promise<boolean> {
  const ids = writing.objectStore('events').index('id');
  for (const { id, evidence } of fresh) {
    if ((await ids.getKey(['consent', id])) !== undefined) return false;
    await writing.objectStore('evidence').put(evidence);
  }
  return true;
}

function reportOf(all: readonly Addition[], fresh: readonly Addition[]): ImportReport {
  const events = (additions: readonly Addition[]): number =>
    additions.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    exported: all[0]?.time ?? '',
    events: events(all),
    consents: all.length,
    newEvents: events(fresh),
    newConsents: fresh.length,
    newLetters: 0,
    newDocuments: 0,
    newEvidence: fresh.length,
  };
}
