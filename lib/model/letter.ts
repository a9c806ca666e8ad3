import type { Consent } from './consent.ts';
import type { Quote } from './quote.ts';

/** Regimes a letter can be written under; the next ones come as data beside this one. */
export const REGIMES = ['ru'] as const;
export type Regime = (typeof REGIMES)[number];

/** Kinds of request; `withdraw` under Russian law joins withdrawal and the demand to stop processing. */
export const REQUEST_KINDS = ['withdraw'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What the person keeps in the profile. Empty strings are absent fields. */
export interface Profile {
  readonly fullName: string;
  readonly email: string;
  readonly phone: string;
  readonly postal: string;
}

/** Who the letter goes to, and the words of the policy that say so. */
export interface Addressee {
  readonly name: string;
  readonly ids: readonly string[];
  readonly email: string;
  readonly postal: string;
  /** Subject that the policy demands for a withdrawal («с пометкой …»), or empty. */
  readonly subject: string;
  readonly quotes: readonly Quote[];
}

export const LETTER_FIELDS = ['operator', 'channel', 'full-name', 'contact'] as const;
/** What must be asked before the letter can be written. `channel`: neither e-mail nor postal address known. */
export type LetterField = (typeof LETTER_FIELDS)[number];

export interface LetterRequest {
  readonly regime: Regime;
  readonly kind: RequestKind;
  readonly consent: Consent;
  readonly addressee: Addressee;
  readonly sender: Profile;
  /** ISO date of writing. */
  readonly date: string;
  /** SHA-256 of the policy version kept, where one was. */
  readonly policyHash?: string;
}

/** A term with its counting, for the clock that starts when the letter is marked as sent. */
export interface Term {
  readonly n: number;
  readonly unit: 'calendar-day' | 'working-day';
  readonly basis: string;
}

export interface LetterText {
  readonly subject: string;
  readonly body: string;
  readonly terms: readonly Term[];
}

/** A letter as the ledger keeps it. */
export interface Letter {
  readonly id: string;
  readonly consentId: string;
  readonly created: string;
  readonly regime: Regime;
  readonly kind: RequestKind;
  readonly addressee: Pick<Addressee, 'name' | 'email' | 'postal'>;
  readonly subject: string;
  readonly body: string;
}

/** A part of a letter as it stands on paper. */
export type LetterPart =
  /** Addressee or sender, upper right. */
  | { readonly kind: 'party'; readonly lines: readonly string[] }
  /** Centred. */
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'items'; readonly items: readonly { readonly number: string; readonly text: string }[] }
  /** Date, room to sign, name in full. */
  | { readonly kind: 'signature'; readonly date: string; readonly name: string };
