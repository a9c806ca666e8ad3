import type { IDBPObjectStore, StoreNames } from 'idb';
import type { LedgerEvent } from './event.ts';
import type { LedgerSchema } from './schema.ts';

/** The events, as a transaction of any kind has them. */
export type EventStore =
  | IDBPObjectStore<LedgerSchema, ArrayLike<StoreNames<LedgerSchema>>, 'events', 'readonly'>
  | IDBPObjectStore<LedgerSchema, ArrayLike<StoreNames<LedgerSchema>>, 'events', 'readwrite'>;

/**
 * All that was said about a consent, itself first: also the letters that carry it beside another, and what became of
 * those.
 */
export async function eventsAbout(events: EventStore, id: string): Promise<LedgerEvent[]> {
  const [own, said, letters] = await Promise.all([
    events.index('id').getAll(['consent', id]),
    events.index('consentId').getAll(id),
    events.index('also').getAll(id),
  ]);
  // What became of a letter is said under the consent that it was drafted for.
  const firsts = new Set(letters.flatMap((letter) => consentIdOf(letter) ?? []));
  const beside = await Promise.all([...firsts].map((first) => events.index('consentId').getAll(first)));
  const ids = new Set(letters.flatMap(({ content }) => (content && 'id' in content ? content.id : [])));
  return [...own, ...said, ...letters, ...beside.flat().filter((event) => isOf(event, ids))];
}

const consentIdOf = ({ kind, content }: LedgerEvent): string | undefined =>
  kind === 'letter-drafted' ? content?.consentId : undefined;

const isOf = ({ content }: LedgerEvent, letters: ReadonlySet<string>): boolean =>
  content !== null && 'letterId' in content && letters.has(content.letterId);
