import type { IDBPTransaction, StoreNames } from 'idb';
import type { Ledger } from '../open.ts';
import type { LedgerSchema } from '../schema.ts';
import { INDEX_STORES } from '../writing.ts';

export type Reading = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'readonly'>;

/** A look at the index, and at the events for what the person said of operators: all as of one moment. */
export const beginReading = (ledger: Ledger): Reading => ledger.transaction([...INDEX_STORES, 'events']);
