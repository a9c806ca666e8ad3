import type { Change } from './change.ts';
import type { KnownChange } from './known-change.ts';
import type { KeptVersion } from './page-state.ts';

/** A version of a document on record, as a list shows it. */
export interface Version extends Pick<KeptVersion, 'sha256' | 'origin' | 'url' | 'title' | 'read'> {
  /** ISO time at which it was first put on record. */
  readonly kept: string;
  /** Ids of the consents that rest on it. */
  readonly consents: readonly string[];
}

/** Where a document stands that a consent rests on, beside the version agreed to. */
export interface DocumentStanding {
  readonly href: string;
  /** Words of its link. */
  readonly text: string;
  /** SHA-256 of the version agreed to. */
  readonly sha256: string;
  readonly change?: KnownChange;
  /** ISO time at which the newer version of `change` was first put on record; absent where there is none. */
  readonly found?: string;
  /** What changed by meaning, where something did. */
  readonly changes: readonly Change[];
  /** ISO time of a later version that is unlike: kept as shown, where the one agreed to was kept as sent. */
  readonly unlike?: string;
}
