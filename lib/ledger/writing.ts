import type { IDBPTransaction, StoreNames } from 'idb';
import type { LedgerSchema } from './schema.ts';

/** Stores that follow from the events and are written together with them. */
export const INDEX_STORES = [
  'records',
  'texts',
  'postings',
  'pending',
  'vocabulary',
  'blocks',
  'sites',
  'operators',
  'index',
] as const satisfies readonly StoreNames<LedgerSchema>[];

/** Every store: one write touches the events, what follows from them and what it was asked to do beside. */
export const STORES: StoreNames<LedgerSchema>[] = [
  'events',
  'documents',
  'drafts',
  'fetches',
  'meta',
  'evidence',
  'changes',
  ...INDEX_STORES,
];

/** A transaction that writes to the ledger. */
export type Writing = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'readwrite'>;
