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
  // Evidence of consents entered by hand, and the index, which is filled from the events once the ledger is open.
  (db) => {
    db.createObjectStore('evidence', { keyPath: ['consentId', 'sha256'] });
    const records = db.createObjectStore('records', { keyPath: 'n' });
    records.createIndex('id', 'id', { unique: true });
    records.createIndex('time', ['at', 'n']);
    db.createObjectStore('texts', { keyPath: 'sha256' });
    db.createObjectStore('postings', { keyPath: ['of', 'term', 'chunk'] });
    db.createObjectStore('blocks', { keyPath: 'block' });
    db.createObjectStore('sites', { keyPath: 'site' });
    db.createObjectStore('operators', { keyPath: 'key' });
    db.createObjectStore('index');
  },
];
