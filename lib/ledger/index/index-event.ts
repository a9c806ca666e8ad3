import type { Consent } from '#lib/model/consent.ts';
import type { LedgerEvent, PolicyKept, Trimmed } from '../event.ts';
import { consentsOf, contentsOf } from '../state.ts';
import { standingOf } from '../standing.ts';
import type { IndexBatch } from './batch.ts';
import { enterRecord, eraseRecord } from './record-in.ts';
import { recordOf } from './record-of.ts';
import type { IndexedRecord } from './stored.ts';
import { termsOfWords } from './terms.ts';
import { attachText, enterText, enterTrimmed } from './text-in.ts';

/** Brings the index up to one more event; it must be the next of its chain. */
export async function indexEvent(batch: IndexBatch, event: LedgerEvent): Promise<void> {
  if (event.content !== null) await apply(batch, event);
  batch.passed(event);
}

async function apply(batch: IndexBatch, event: LedgerEvent): Promise<void> {
  if (event.content === null) return;
  switch (event.kind) {
    case 'consent':
      return enterRecord(batch, recordOf(batch.nextNumber('record'), event.content));
    case 'policy-kept':
      return keep(batch, event.content);
    // Few, and read where they are asked for: a record of either operator may come later, from another chain.
    case 'operators-joined':
      return;
    case 'trimmed':
      return trimText(batch, event.content);
    case 'forgotten':
      return;
    default:
      return follow(batch, event, event.content.consentId);
  }
}

async function keep(batch: IndexBatch, kept: PolicyKept): Promise<void> {
  const text = await enterText(batch, kept.sha256);
  if (!text) return;
  // A later version is there to be compared: it goes with the one it follows.
  if (kept.follows !== undefined) return;
  if (kept.consentId === undefined) return batch.texts.set(text.sha256, { ...text, held: true });
  const record = await recordById(batch, kept.consentId);
  if (record) await attachText(batch, record, text);
}

/** Whose the version was stays known, its words do not; where the index is built anew, consents rest on it as before. */
async function trimText(batch: IndexBatch, trimmed: Trimmed): Promise<void> {
  const { sha256 } = trimmed;
  if ((await batch.writing.objectStore('documents').getKey(sha256)) !== undefined) return;
  await enterTrimmed(batch, trimmed);
  const events = await batch.writing.objectStore('events').index('sha256').getAll(sha256);
  for (const { consentId } of contentsOf(events, 'policy-kept')) {
    const record = consentId === undefined ? undefined : await recordById(batch, consentId);
    const text = await batch.texts.get(sha256);
    if (record && text) await attachText(batch, record, text);
  }
}

async function follow(batch: IndexBatch, event: LedgerEvent, consentId: string): Promise<void> {
  const record = await recordById(batch, consentId);
  if (!record || event.content === null) return;
  if (event.kind === 'undone') return eraseRecord(batch, record);
  await enterRecord(batch, await followed(batch, record, event), record);
}

async function followed(
  batch: IndexBatch,
  record: IndexedRecord,
  event: LedgerEvent,
): Promise<IndexedRecord> {
  if (event.content === null) return record;
  if (event.kind === 'letter-drafted') return { ...record, letters: record.letters + 1 };
  if (event.kind === 'note')
    return { ...record, terms: [...new Set([...record.terms, ...termsOfWords(event.content.text)])] };
  if (event.kind === 'correction') return putRight(batch, record);
  return { ...record, due: undefined, ...standingOf(await eventsOf(batch, record.id)) };
}

/** A corrected entry is read anew; what followed from it stays. */
async function putRight(batch: IndexBatch, record: IndexedRecord): Promise<IndexedRecord> {
  const events = await eventsOf(batch, record.id);
  const [consent] = consentsOf(events);
  if (!consent) return record;
  const { n, standing, due, letters, texts } = record;
  const anew = recordOf(n, consent);
  const notes = contentsOf(events, 'note').flatMap(({ text }) => termsOfWords(text));
  return { ...anew, standing, due, letters, texts, terms: [...new Set([...anew.terms, ...notes])] };
}

async function eventsOf(batch: IndexBatch, id: Consent['id']): Promise<LedgerEvent[]> {
  const events = batch.writing.objectStore('events');
  const found = await Promise.all([
    events.index('id').getAll(['consent', id]),
    events.index('consentId').getAll(id),
  ]);
  return found.flat();
}

/** A record by its consent's id, as this batch has it. */
export async function recordById(batch: IndexBatch, id: string): Promise<IndexedRecord | undefined> {
  const n = batch.entered.get(id) ?? (await batch.writing.objectStore('records').index('id').getKey(id));
  return n === undefined ? undefined : batch.records.get(n);
}
