import type { IDBPDatabase } from 'idb';
import type { LedgerSchema } from './schema.ts';

type Migration = (db: IDBPDatabase<LedgerSchema>) => void;

/** Migration n brings a ledger of version n to version n + 1. Never edit one that was released: add the next. */
export const MIGRATIONS: readonly Migration[] = [
  (db) => {
    const events = db.createObjectStore('events', { keyPath: ['chain', 'seq'] });
    events.createIndex('kind', 'kind');
    // Unique, so that an act reported twice cannot become two consents. Erased contents leave the index.
    events.createIndex('id', ['kind', 'content.id'], { unique: true });
    events.createIndex('site', 'content.site');
    events.createIndex('consentId', 'content.consentId');
    db.createObjectStore('documents', { keyPath: 'sha256' });
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('fetches', { keyPath: 'addressHash' });
    db.createObjectStore('meta');
  },
];
