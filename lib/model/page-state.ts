import type { Check } from './check.ts';
import type { Consent } from './consent.ts';
import type { ConsentControl, PolicyLink } from './control.ts';
import type { ReadFailure } from './document.ts';
import type { DocumentKind, PolicySummary } from './summary.ts';
import type { ConsentChange } from './known-change.ts';

/**
 * Whether the extension can see the tab's page. `browser-page`: the browser lets no extension in (its own pages, the
 * store, PDF viewers); `no-permission`: host access was revoked; `waiting`: the scout has not answered yet.
 */
export type Access = 'open' | 'browser-page' | 'no-permission' | 'waiting';

/** A document that was read, as surfaces show it. */
export interface ReadDocument {
  readonly sha256: string;
  /** `page`: the rendered page; `fetched`: bytes as the server sent them. Compare like with like only. `file`: handed over by the person, never kept. */
  readonly origin: 'page' | 'fetched' | 'file';
  /** Empty for a `file`, whose name is the title where it has no other. */
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** ISO time. */
  readonly read: string;
  readonly text: string;
  /** Where each page starts in the text; PDF only. */
  readonly pages?: readonly number[];
  readonly summary: PolicySummary;
}

/** A version that may be kept: one whose source is known. A file of the person's own may be anybody's writing. */
export interface KeptVersion extends ReadDocument {
  readonly origin: 'page' | 'fetched';
}

/** A consent that a page asks for, with what does not fit together of it. */
export interface AskedConsent {
  readonly control: ConsentControl;
  readonly checks: readonly Check[];
}

/** What is known about the page in a tab, for popup and side panel. */
export interface PageState {
  /** In a private window, of which nothing is kept. */
  readonly isPrivate?: true;
  /** Why nothing is looked for here: by the choice for private windows, or on a site that the person excluded. */
  readonly unsought?: 'private' | 'excluded';
  /** Entries of the list of excluded sites that this one falls under; absent where there are none. */
  readonly excludedBy?: readonly string[];
  readonly access: Access;
  /** Why the log could not be written when it was needed last. */
  readonly trouble?: 'blocked' | 'quota' | 'unavailable' | 'newer';
  readonly url: string;
  readonly site: string;
  readonly kind: DocumentKind;
  /** 0–1, of the kind; absent until the page was read. */
  readonly confidence?: number;
  readonly controls: readonly ConsentControl[];
  /** The same, with what is known against them. */
  readonly asked: readonly AskedConsent[];
  readonly policyLinks: readonly PolicyLink[];
  /** The page itself where it is a policy, else the document its consents link to, once read. */
  readonly document: ReadDocument | null;
  /** Why what was last asked for here, by link or as a file, could not be read. */
  readonly failure?: ReadFailure;
  /** Consents on record for this site, newest first. */
  readonly consents: readonly Consent[];
  /** Ids of those of these consents that were taken back since. */
  readonly withdrawn?: readonly string[];
  /** What changed in documents since the newest of these consents to each. */
  readonly changes: readonly ConsentChange[];
  /** Ids of consents for this site that have a letter whose answer is overdue; fifty at most. */
  readonly overdue?: readonly string[];
  /** Ids of letters to this site's operator that rest on no record and whose answer is overdue. */
  readonly overdueLetters?: readonly string[];
}

export type ReadOutcome = { ok: true; value: ReadDocument } | { ok: false; error: ReadFailure };
