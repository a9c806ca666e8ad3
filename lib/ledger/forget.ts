import { append, type Writing } from './append.ts';
import type { Entry, LedgerEvent } from './event.ts';
import { withLedger } from './open.ts';
import { consentsOf } from './state.ts';

/**
 * Erases a consent with its letters and the versions that rested on it alone: contents and salts go, the links of the
 * chain stay, and one event says that the person erased them. @throws LedgerError
 */
export async function forgetConsent(id: string): Promise<void> {
  const events = await withLedger((ledger) => ledger.getAll('events'));
  const documents = documentsOnlyOf(events, id);
  const doomed = events.filter((event) => belongsTo(event, id, documents));
  if (doomed.length === 0) return;
  const own = await withLedger((ledger) => ledger.get('meta', 'chain'));
  await append(announcements(doomed, own), async (writing) => {
    for (const event of doomed) await erase(writing, event);
    for (const sha256 of documents) await writing.objectStore('documents').delete(sha256);
    await writing.objectStore('drafts').delete(id);
    await forgetFetches(writing, documents);
  });
}

/** One for each chain that something is erased of: an imported one has an end of its own, which is not ours to go on. */
function announcements(doomed: readonly LedgerEvent[], own: string | undefined): Entry[] {
  const time = new Date().toISOString();
  return Array.from(
    Map.groupBy(doomed, ({ chain }) => chain),
    ([chain, events]) => {
      const seqs = events.map(({ seq }) => seq);
      return { kind: 'forgotten', content: { time, seqs, ...(chain !== own && { chain }) } };
    },
  );
}

async function erase(writing: Writing, event: LedgerEvent): Promise<void> {
  await writing.objectStore('events').put({ ...event, content: null, salt: null } as LedgerEvent);
}

async function forgetFetches(writing: Writing, documents: ReadonlySet<string>): Promise<void> {
  for await (const cursor of writing.objectStore('fetches')) {
    if (documents.has(cursor.value.sha256 ?? '')) await cursor.delete();
  }
}

/** Versions that neither another consent nor a click of the person holds. */
function documentsOnlyOf(events: readonly LedgerEvent[], id: string): Set<string> {
  const consents = consentsOf(events);
  const shas = (own: boolean): string[] =>
    consents
      .filter((consent) => (consent.id === id) === own)
      .flatMap((consent) => consent.documents.flatMap((document) => document.sha256 ?? []));
  const held = new Set(shas(false));
  for (const event of events) {
    if (event.kind === 'policy-kept' && event.content && event.content.consentId === undefined) {
      held.add(event.content.sha256);
    }
  }
  return new Set(shas(true).filter((sha256) => !held.has(sha256)));
}

function belongsTo(event: LedgerEvent, id: string, documents: ReadonlySet<string>): boolean {
  if (!event.content) return false;
  switch (event.kind) {
    case 'consent':
      return event.content.id === id;
    case 'letter-drafted':
      return event.content.consentId === id;
    case 'policy-kept':
      return event.content.consentId === id || documents.has(event.content.sha256);
    case 'forgotten':
      return false;
  }
}
