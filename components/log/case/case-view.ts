import type { Consent } from '#lib/model/consent.ts';
import type { KnownChange } from '#lib/model/known-change.ts';
import type { Letter } from '#lib/model/letter.ts';
import type { ReadDocument } from '#lib/model/page-state.ts';
import type { DocumentStanding } from '#lib/model/version.ts';

/** One thing that happened to a consent, in words. */
export interface CaseStep {
  readonly time: string;
  readonly what: string;
  /** That it was entered in the log on another day than it happened, in words. */
  readonly noted?: string;
  /** Its event, with the hash in 64 hex digits; absent where the line is counted from others, such as the end of a term. */
  readonly entry?: { readonly seq: number; readonly hash: string };
}

/** Where a consent's event stands in its chain, and where that chain ends today. */
export interface CasePlace {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
  readonly contentHash: string;
  readonly end: { readonly seq: number; readonly hash: string };
}

/** A picture that shows a consent; `address` within this page. */
export interface CasePicture {
  readonly address: string;
  readonly name: string;
}

/** A version found after the consent, beside the one that it rests on, whose hash this is. */
export interface NewerVersion extends Required<Pick<DocumentStanding, 'sha256' | 'found' | 'changes'>> {
  readonly change: Pick<KnownChange, 'to' | 'matters' | 'minor'>;
}

/** All that a case file shows of one consent. */
export interface CaseView {
  readonly consent: Consent;
  /** Name of the person; empty where they keep none, or it is locked. */
  readonly subject: string;
  /** Name and numbers of the operator, as the documents or the person give them; empty where nobody does. */
  readonly operator: string;
  readonly time: string;
  /** When an entry by hand was made, in words. */
  readonly noted?: string;
  /** When it was taken back, ISO day or time; absent where it was not. */
  readonly withdrawn?: string;
  readonly documents: readonly ReadDocument[];
  readonly newer: readonly NewerVersion[];
  /** Those that went out, as somebody says, oldest first. */
  readonly letters: readonly Letter[];
  /** Those of which nobody says so. */
  readonly drafts: readonly Letter[];
  readonly steps: readonly CaseStep[];
  /** Only in the file of one consent: those of many would be an album. */
  readonly pictures?: readonly CasePicture[];
  readonly place: CasePlace;
}
