import type { Quote } from './quote.ts';
import type { ClaimGroup, ClaimIds, FactId, Stance } from './taxonomy.ts';

/**
 * One line of a summary. At least one quote, save for flags that rest on something missing: `operator-not-named`,
 * `no-withdrawal-route`.
 */
export interface Claim<G extends ClaimGroup = ClaimGroup> {
  readonly group: G;
  readonly id: ClaimIds[G];
  readonly stance: Stance;
  readonly quotes: readonly Quote[];
}

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
