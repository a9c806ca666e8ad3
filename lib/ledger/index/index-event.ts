import type { Consent } from '#lib/model/consent.ts';
import { consentsIn, type Letter } from '#lib/model/letter.ts';
import type { LedgerEvent } from '../event.ts';
import { eventsAbout } from '../events-about.ts';
import { consentsOf, contentsOf } from '../state.ts';
import { standingOf } from '../standing.ts';
import type { IndexBatch } from './batch.ts';
import { enterKept, enterTrimming } from './kept-in.ts';
import { nameAnew } from './name-anew.ts';
import { recordById } from './record-by-id.ts';
import { enterRecord, eraseRecord } from './record-in.ts';
import { recordOf } from './record-of.ts';
import type { IndexedRecord } from './stored.ts';
import { termsOfWords } from './terms.ts';

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
      return enterKept(batch, event.content);
    // Few, and read where they are asked for: a record of either operator may come later, from another chain.
    case 'operators-joined':
      return;
    case 'operator-apart':
      return nameAnew(batch, event.content);
    case 'trimmed':
      return enterTrimming(batch, event.content);
    case 'forgotten':
      return;
    default:
      for (const id of await concernedBy(batch, event.content)) await follow(batch, event, id);
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
  const { n, standing, waits, due, letters, texts } = record;
  const anew = recordOf(n, consent);
  const notes = contentsOf(events, 'note').flatMap(({ text }) => termsOfWords(text));
  return { ...anew, standing, waits, due, letters, texts, terms: [...new Set([...anew.terms, ...notes])] };
}

const eventsOf = (batch: IndexBatch, id: Consent['id']): Promise<LedgerEvent[]> =>
  eventsAbout(batch.writing.objectStore('events'), id);

/** Consents that something was said about: all that the letter carries, where it is about one. */
async function concernedBy(
  { writing }: IndexBatch,
  said: Pick<Letter, 'consentId' | 'also'> | { readonly consentId: string; readonly letterId: string },
): Promise<readonly string[]> {
  if (!('letterId' in said)) return consentsIn(said);
  const letter = await writing.objectStore('events').index('id').get(['letter-drafted', said.letterId]);
  return consentsIn(letter?.kind === 'letter-drafted' && letter.content ? letter.content : said);
}

/** Where a letter that carried a consent has gone, by what is left. */
export async function standAnew(batch: IndexBatch, id: Consent['id']): Promise<void> {
  const record = await recordById(batch, id);
  if (!record) return;
  const events = await eventsOf(batch, id);
  const letters = contentsOf(events, 'letter-drafted').length;
  await enterRecord(batch, { ...record, letters, due: undefined, ...standingOf(events) }, record);
}
