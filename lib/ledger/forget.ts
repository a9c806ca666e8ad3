import { append } from './append.ts';
import type { Entry, LedgerEvent } from './event.ts';
import { catchUp } from './index/catch-up.ts';
import { recordById } from './index/index-event.ts';
import { eraseRecord } from './index/record-in.ts';
import { withLedger, type Ledger } from './open.ts';
import type { Writing } from './writing.ts';

/**
 * Erases a consent with all that was said about it and the versions that rested on it alone: contents and salts go,
 * from the index too, the links of the chain stay, and one event per chain says that the person erased them.
 * @throws LedgerError
 */
export async function forgetConsent(id: string): Promise<void> {
  // Whether a version is held by anything else, only a whole index can tell.
  await catchUp();
  const doomed = (await withLedger((ledger) => eventsAbout(ledger, id))).filter(({ content }) => content);
  if (doomed.length === 0) return;
  const own = await withLedger((ledger) => ledger.get('meta', 'chain'));
  await append(farewells(doomed, own), async (writing, index) => {
    const record = await recordById(index, id);
    const released = new Set(record ? await eraseRecord(index, record) : []);
    for (const event of doomed) await erase(writing, event);
    for (const sha256 of released) await writing.objectStore('documents').delete(sha256);
    await writing.objectStore('evidence').delete(IDBKeyRange.bound([id], [id, []]));
    await writing.objectStore('drafts').delete(id);
    if (released.size > 0) await forgetFetches(writing, released);
  });
}

async function eventsAbout(ledger: Ledger, id: string): Promise<LedgerEvent[]> {
  const found = await Promise.all([
    ledger.getAllFromIndex('events', 'id', ['consent', id]),
    ledger.getAllFromIndex('events', 'consentId', id),
  ]);
  return [...found.flat(), ...(await joinsOfLast(ledger, id))];
}

/** What the person said of an operator names it, and goes with the last record of it. */
async function joinsOfLast(ledger: Ledger, id: string): Promise<LedgerEvent[]> {
  const record = await ledger.getFromIndex('records', 'id', id);
  const operator = record && (await ledger.get('operators', record.operatorKey));
  if (operator?.records !== 1) return [];
  const joins = await ledger.getAllFromIndex('events', 'kind', 'operators-joined');
  return joins.filter((event) => {
    const said = event.kind === 'operators-joined' ? event.content : null;
    return said?.key === operator.key || said?.into === operator.key;
  });
}

function farewells(doomed: readonly LedgerEvent[], own: string | undefined): Entry[] {
  const time = new Date().toISOString();
  return [...Map.groupBy(doomed, ({ chain }) => chain)].map(([chain, events]) => {
    const seqs = events.map(({ seq }) => seq);
    return { kind: 'forgotten', content: { time, seqs, ...(chain !== own && { chain }) } };
  });
}

async function erase(writing: Writing, event: LedgerEvent): Promise<void> {
  await writing.objectStore('events').put({ ...event, content: null, salt: null } as LedgerEvent);
}

async function forgetFetches(writing: Writing, documents: ReadonlySet<string>): Promise<void> {
  for await (const cursor of writing.objectStore('fetches')) {
    if (documents.has(cursor.value.sha256 ?? '')) await cursor.delete();
  }
}
