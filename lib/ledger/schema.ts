import type { DBSchema } from 'idb';
import type { Consent, Phase } from '#lib/model/consent.ts';
import type { PolicyDocument } from '#lib/model/document.ts';
import type { KeptVersion } from '#lib/model/page-state.ts';
import type { KnownChange } from '#lib/model/known-change.ts';
import type { EventKind, LedgerEvent } from './event.ts';
import type {
  Block,
  IndexedOperator,
  IndexedRecord,
  IndexedSite,
  IndexedText,
  IndexState,
  PendingRow,
  PostingsRow,
  VocabularyRow,
} from './index/stored.ts';

/** A document version with all that is needed to read it again with a later engine. */
export interface StoredDocument extends KeptVersion, PolicyDocument {
  readonly title: string;
  readonly lang: string;
  readonly text: string;
  /** Version of the reading engine that made the summary. */
  readonly engine: number;
  /** As the server sent them; `fetched` only, and only while there is room: see `room-for-bytes.ts`. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly mediaType?: string;
  readonly charset?: string;
  /** The address had a query, or a fragment that is a path; neither is kept, and without it, it leads elsewhere. */
  readonly isAddressCut?: true;
}

/** A version as the database holds it; `addresses` in the form of `document-address.ts`. */
export interface PackedDocument extends Omit<StoredDocument, 'text' | 'blocks' | 'pages' | 'summary'> {
  readonly addresses: readonly string[];
  /** Text, blocks and summary, deflated. */
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly areBytesPacked?: true;
}

/** Versions stored before they were packed stay as they are until they are read anew. */
export type DocumentRecord = PackedDocument | (StoredDocument & Partial<Pick<PackedDocument, 'addresses'>>);

/** An act under way. It becomes a consent on record, or nothing. Times in ms since the epoch. */
export interface DraftRecord {
  readonly id: string;
  /** The browser session; tab and frame numbers mean nothing in another one. */
  readonly session: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId?: string;
  readonly phase: Exclude<Phase, 'settled' | 'attempted'>;
  /** Last word from the page. */
  readonly at: number;
  /** When its tab began to load something else. */
  readonly departed?: number;
  /** Where its form leads, without query and fragment; of an act that is `armed`. */
  readonly leadsTo?: string;
  /** Id of the record that it stands for once it is one itself. */
  readonly replaces?: string;
  /** The record it would become; addresses of documents still whole, since they are yet to be fetched. */
  readonly consent: Omit<Consent, 'certainty'>;
}

/** The last attempt to obtain a linked document; the address as a hash, so that no query is kept. */
export interface FetchRecord {
  readonly addressHash: string;
  readonly at: number;
  readonly sha256?: string;
  readonly failure?: string;
}

/** Bytes that the person gave as evidence of a consent entered by hand. */
export interface StoredEvidence {
  readonly consentId: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface LedgerSchema extends DBSchema {
  events: {
    key: [chain: string, seq: number];
    value: LedgerEvent;
    indexes: {
      kind: EventKind;
      id: [kind: EventKind, id: string];
      site: string;
      consentId: string;
      also: string;
      sha256: string;
    };
  };
  documents: { key: string; value: DocumentRecord; indexes: { address: string } };
  changes: { key: string; value: KnownChange };
  drafts: { key: string; value: DraftRecord };
  fetches: { key: string; value: FetchRecord };
  meta: { key: string; value: string };
  evidence: { key: [consentId: string, sha256: string]; value: StoredEvidence };
  records: {
    key: number;
    value: IndexedRecord;
    indexes: { id: string; time: [at: number, n: number]; due: [site: string, due: string] };
  };
  texts: { key: string; value: IndexedText };
  postings: { key: [of: 'record' | 'text', term: string, chunk: number]; value: PostingsRow };
  vocabulary: { key: [of: 'record' | 'text', first: string]; value: VocabularyRow };
  pending: { key: [of: 'record' | 'text', n: number]; value: PendingRow };
  blocks: { key: number; value: Block };
  sites: { key: string; value: IndexedSite };
  operators: { key: string; value: IndexedOperator };
  /** One row, under `state`. */
  index: { key: string; value: IndexState };
}
