import type { Quote, Quotes } from './quote.ts';
import type { ClaimGroup, ClaimIds, FactId, FlagId, Stance } from './taxonomy.ts';

/** Flags that rest on something missing: the only claims without words. */
export type AbsenceFlag = 'operator-not-named' | 'no-withdrawal-route';
export type WordedFlag = Exclude<FlagId, AbsenceFlag>;

interface WordedClaim<G extends ClaimGroup> {
  readonly group: G;
  readonly id: Exclude<ClaimIds[G], AbsenceFlag>;
  readonly stance: Stance;
  readonly quotes: Quotes;
}

interface AbsenceClaim {
  readonly group: 'flags';
  readonly id: AbsenceFlag;
  readonly stance: 'stated';
  readonly quotes: readonly [];
}

/** One line of a summary, with the words that say it. */
export type Claim<G extends ClaimGroup = ClaimGroup> =
  WordedClaim<G> | (G extends 'flags' ? AbsenceClaim : never);

/** A fact with the words it was read from. Several values: a list; `breach-notice` is `['true']`. */
export interface Fact {
  readonly value: string | readonly string[];
  /** `withdrawal-email` only: the address is a general contact, not tied to withdrawal or data questions. */
  readonly general?: boolean;
  readonly quotes: readonly Quote[];
}

export type Facts = { readonly [K in FactId]?: Fact };

export type DocumentKind = 'policy' | 'consent-document' | 'other';

/** What was read out of one document. */
export interface PolicySummary {
  readonly kind: DocumentKind;
  /** 0–1, of the kind. */
  readonly confidence: number;
  readonly claims: readonly Claim[];
  readonly facts: Facts;
}
