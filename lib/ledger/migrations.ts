import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { documentAddress } from './document-address.ts';
import type { LedgerSchema } from './schema.ts';

export type Upgrading = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'versionchange'>;

/** It may wait for nothing but the database, or the upgrade would end without it. */
type Migration = (db: IDBPDatabase<LedgerSchema>, upgrading: Upgrading) => void | Promise<void>;

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
  // Versions by the address of their document, events by the version they speak of, and what changed since.
  async (db, upgrading) => {
    upgrading.objectStore('events').createIndex('sha256', 'content.sha256');
    db.createObjectStore('changes', { keyPath: 'from' });
    const documents = upgrading.objectStore('documents');
    documents.createIndex('address', 'addresses', { multiEntry: true });
    for await (const cursor of documents) {
      const addresses = [documentAddress(cursor.value.url)].filter(Boolean);
      await cursor.update({ ...cursor.value, addresses });
    }
  },
  // What waits to be sorted into the index, and which words it has at all.
  (db) => {
    db.createObjectStore('pending', { keyPath: ['of', 'n'] });
    db.createObjectStore('vocabulary', { keyPath: ['of', 'first'] });
  },
  // What is overdue at a site, however many consents were given there: only those with a letter on its way are in it.
  (_db, upgrading) => {
    upgrading.objectStore('records').createIndex('due', ['site', 'due']);
  },
  // Letters by the other consents that they carry.
  (_db, upgrading) => {
    upgrading.objectStore('events').createIndex('also', 'content.also', { multiEntry: true });
  },
];
